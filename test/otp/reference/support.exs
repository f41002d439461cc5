# What the scripts of this folder share: answers written as JSON, [name, text] a line, with pids and references numbered by
# first appearance, so that a run shows what changed.

defmodule Answers do
  def start, do: Process.put(:answers, [])

  # Keeps inspect(value) as the answer to `name`.
  def value(name, value), do: text(name, inspect(value, limit: :infinity, printable_limit: :infinity))

  def text(name, text), do: Process.put(:answers, [{name, text} | Process.get(:answers)])

  def write(file) do
    lines = for {name, text} <- Enum.reverse(Process.get(:answers)), do: ["  [", json(name), ", ", json(number(text)), "]"]
    File.write!(Path.join(__DIR__, file), ["[\n", Enum.intersperse(lines, ",\n"), "\n]\n"])
  end

  # Pids as #PID<1>, references as #Reference<1>, counted through one text.
  def number(text) do
    {text, _} =
      Enum.reduce([{~r/#PID<[\d.]+>|<0\.\d+\.\d+>/, "#PID"}, {~r/#Reference<[\d.]+>/, "#Reference"}], {text, nil}, fn {pattern, name}, {text, _} ->
        seen = Regex.scan(pattern, text) |> Enum.map(&hd/1) |> Enum.uniq() |> Enum.with_index(1) |> Map.new()
        {Regex.replace(pattern, text, fn found -> "#{name}<#{seen[found]}>" end), nil}
      end)

    text
  end

  defp json(text), do: [?", for(<<char::utf8 <- text>>, do: char(char)), ?"]
  defp char(?"), do: "\\\""
  defp char(?\\), do: "\\\\"
  defp char(?\n), do: "\\n"
  defp char(char) when char < 0x20 or char in 0x7F..0x9F, do: ["\\u", String.pad_leading(Integer.to_string(char, 16), 4, "0")]
  defp char(char), do: <<char::utf8>>
end

# Answers what happens: {:value, v}, or {kind, reason} of what was raised, without its stack.
defmodule Try do
  def run(fun) do
    {:value, fun.()}
  catch
    kind, reason -> {kind, reason}
  end

  def flush do
    receive do
      message -> [message | flush()]
    after
      20 -> []
    end
  end
end
