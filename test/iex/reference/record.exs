# What Elixir's own parser makes of the texts of forms.txt and errors.txt, written into these files, and of each pair of operators, written
# to precedence.txt.
#
#     elixir test/iex/reference/record.exs
#
# In a file of texts, each text is followed by a line `=>` and the answer: warnings as printed, then the quoted form with columns, or the error
# as iex prints it. A line `%%` is between texts.

defmodule Recorder do
  @operators ~w(+ - * / ** ++ -- +++ --- <> .. ^^^ in |> <<< >>> <<~ ~>> <~ ~> <~> <|> < > <= >= == != =~ === !==) ++
               ["not in", "&&", "&&&", "and", "||", "|||", "or", "=", "|", "::", "when", "<-", "\\\\"]
  @prefixes ~w(+ - ! ^ not ~~~ & @)

  def file(name) do
    path = Path.join(__DIR__, name)

    blocks =
      for block <- String.split(String.trim_trailing(File.read!(path), "\n"), "\n%%\n") do
        [text | _] = String.split(block, "\n=>\n")
        text <> "\n=>\n" <> answer(text)
      end

    File.write!(path, Enum.join(blocks, "\n%%\n") <> "\n")
  end

  # One row an operator, one column each for what follows it in `a left b right c`; then the same for prefixes in `left a right b`.
  # (: the left one takes its operands first. ): the right one.
  def precedence(name) do
    infix = for left <- @operators, do: row(left, &"a #{left} b #{&1} c", &"(a #{left} b) #{&1} c")
    prefix = for left <- @prefixes, do: row(left, &"#{left} a #{&1} b", &"(#{left} a) #{&1} b")
    File.write!(Path.join(__DIR__, name), Enum.join([Enum.join(@operators, " ") | infix ++ prefix], "\n") <> "\n")
  end

  defp row(left, text, grouped) do
    left <> " " <> Enum.map_join(@operators, &if(plain(text.(&1)) == plain(grouped.(&1)), do: "(", else: ")"))
  end

  defp plain(text) do
    quoted = Code.string_to_quoted!(text, emit_warnings: false)
    Macro.postwalk(quoted, fn
      {:__block__, _, [only]} -> only
      {name, _, args} -> {name, [], args}
      other -> other
    end)
  end

  defp answer(text) do
    {:ok, printed} = StringIO.open("")
    stderr = Process.whereis(:standard_error)
    Process.unregister(:standard_error)
    Process.register(printed, :standard_error)
    failure = failure(text)
    warnings = StringIO.flush(printed)
    result = failure || quoted(text)
    Process.unregister(:standard_error)
    Process.register(stderr, :standard_error)
    warnings <> result
  end

  defp failure(text) do
    Code.string_to_quoted!(text, file: "iex")
    nil
  rescue
    error in [SyntaxError, TokenMissingError] -> "** (#{inspect(error.__struct__)}) " <> Exception.message(error)
  end

  defp quoted(text) do
    quoted = Code.string_to_quoted!(text, columns: true, emit_warnings: false)
    inspect(quoted, limit: :infinity, printable_limit: :infinity, width: 100_000)
  end
end

Recorder.file("forms.txt")
Recorder.file("errors.txt")
Recorder.precedence("precedence.txt")
