# The heads of the clauses of Elixir's library, as Exception.blame_mfa/3 knows them, and the lines of its functions in stack traces; writes
# main/iex/library/clauses/heads.ts.
#
#     elixir test/iex/reference/heads.exs
#
# Of each module: a line `=Module file`, then of each function that may have no clause for its arguments (others cannot raise
# FunctionClauseError) a line `name/arity` and a tab and `def` or `defp`, then a line of each clause: its line, its arguments, and its guards, with
# tabs between; a guard begins with the number of lines that it stands below. Of a function of Erlang's modules, `name/arity` and its line.

Code.compiler_options(ignore_module_conflict: true)

defmodule Heads do
  # What nobody can call in the console: the compiler's own rooms.
  @left_out ~w(Module.Types Module.LocalsTracker Module.ParallelChecker Kernel.ParallelCompiler Kernel.LexicalTracker
    Kernel.Typespec Kernel.CLI Kernel.ErrorHandler Code.Formatter Code.Normalizer Code.Identifier Code.Typespec IEx.Pry IEx.Autocomplete
    IEx.Evaluator IEx.Server IEx.Broker IEx.CLI IO.ANSI.Docs String.Tokenizer String.Unicode Config Mix)

  @erlang ~w(lists maps string proplists dict orddict ordsets sets gb_sets gb_trees queue array rand math io io_lib binary unicode
    gen_server gen_event gen_statem gen proc_lib supervisor sys timer ets re calendar base64 logger logger_config application error_logger
    unicode_util erl_eval filename rpc global ets erl_scan)a

  def text do
    elixir =
      for application <- [:elixir, :iex, :logger],
          _ = Application.load(application),
          module <- Enum.sort(Application.spec(application, :modules)),
          not Enum.any?(@left_out, &String.starts_with?(inspect(module), &1)),
          map = definitions(module) do
        functions =
          for {{name, arity}, kind, meta, clauses} <- Enum.sort(map.definitions),
              kind in [:def, :defp],
              not takes_all?(clauses),
              do: function(name, arity, kind, meta, clauses)

        if functions == [], do: [], else: ["=#{module} #{map.relative_file}\n", functions]
      end

    [elixir, for(module <- Enum.uniq(@erlang), do: erlang(module))]
  end

  defp definitions(module) do
    with {_, beam, _} <- :code.get_object_code(module),
         {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} <- :beam_lib.chunks(beam, [:debug_info]),
         {:ok, map} <- backend.debug_info(:elixir_v1, module, data, []) do
      map
    else
      _ -> nil
    end
  end

  defp takes_all?(clauses),
    do: Enum.any?(clauses, fn {_, args, guards, _} -> guards == [] and different_variables?(args) end)

  defp different_variables?(args) do
    names = for {name, _, context} when is_atom(name) and is_atom(context) <- args, do: name
    named = names -- [:_]
    length(names) == length(args) and Enum.uniq(named) == named
  end

  defp function(name, arity, kind, meta, clauses) do
    if meta[:file], do: raise("#{name}/#{arity} is of another file")

    heads =
      for {meta, args, guards, _} <- clauses do
        line = meta[:line]
        texts = [args |> Enum.map_join(", ", &one_line(ranges(rewritten(&1)))) | Enum.map(guards, &guard(&1, line))]
        [Enum.intersperse(["#{line}" | texts], "\t"), "\n"]
      end

    # what is written as bytes that are no text would be read as such
    if IO.iodata_to_binary(heads) =~ "\\x",
      do: [],
      else: [Macro.inspect_atom(:remote_call, name), "/#{arity}\t#{kind}\n", heads]
  end

  defp guard(guard, line) do
    text = guard |> rewritten() |> one_line()
    # the line of what stands first in it
    "#{Enum.min(lines(guard), fn -> line end) - line} #{text}"
  end

  defp lines(node), do: for({_, meta, _} <- Macro.prewalker(node), line = meta[:line], do: line)

  defp ranges(node) do
    Macro.prewalk(node, fn
      {:%{}, meta, [__struct__: Range, first: first, last: last, step: step]} -> {:"..//", meta, [first, last, step]}
      other -> other
    end)
  end

  defp rewritten(node) do
    Macro.prewalk(node, fn
      {{:., _, [module, name]}, meta, args} ->
        case :elixir_rewrite.erl_to_ex(module, name, args) do
          {Kernel, name, args} -> {name, meta, args}
          {module, name, args} -> {{:., [], [module, name]}, meta, args}
        end

      other ->
        other
    end)
  end

  defp one_line(node) do
    text = Macro.to_string(node)
    one = text |> String.replace(~r/\n\s*/, " ") |> String.replace(~r/([\[({]) /, "\\1")

    if text != one and plain(Code.string_to_quoted!(text)) != plain(Code.string_to_quoted!(one)),
      do: raise("not on one line: #{text}")

    if String.contains?(one, "\t"), do: raise("a tab: #{one}")
    one
  end

  defp plain(node), do: Macro.prewalk(node, &Macro.update_meta(&1, fn _ -> [] end))

  # The lines of Erlang's functions: of the instruction that says that no clause is there for the arguments.
  defp erlang(module) do
    with {_, beam, path} <- :code.get_object_code(module),
         {:ok, {_, [debug_info: {:debug_info_v1, backend, data}]}} <- :beam_lib.chunks(beam, [:debug_info]),
         {:ok, forms} <- backend.debug_info(:erlang_v1, module, data, []) do
      lines =
        for {:function, at, name, arity, _} <- forms,
            do: "#{Macro.inspect_atom(:remote_call, name)}/#{arity}\t#{:erl_anno.line(at)}\n"

      ["=#{module} #{Path.basename(path, ".beam")}.erl\n", Enum.sort(lines)]
    else
      _ -> []
    end
  end
end

text =
  IO.iodata_to_binary(Heads.text())
  |> String.replace("\\", "\\\\")
  |> String.replace("`", "\\`")
  |> String.replace("${", "\\${")

File.write!("main/iex/library/clauses/heads.ts", """
/**
 * The heads of the clauses of Elixir 1.14's library and where its functions are, and Erlang's. Made by test/iex/reference/heads.exs, which says how it
 * is written, from the debug information of Elixir and OTP 25.
 */
export const heads = `
#{String.trim(text)}
`
""")
