# Terms as JSON, for the answers of the real ETS. A term is a number, a text, true, false or null where JSON has them; a list is an array;
# all else is an object with one key: {"a": atom}, {"i": large integer}, {"f": float}, {"t": elements of a tuple}, {"m": pairs of a map},
# {"c": [elements, tail]} for an improper list, {"b": [bytes, bits]}, {"pid": n}, {"ref": n}, numbered by first appearance; {"fun": arity}.

defmodule Json do
  def term(nil), do: "null"
  def term(bool) when is_boolean(bool), do: Atom.to_string(bool)
  def term(atom) when is_atom(atom), do: object("a", text(Atom.to_string(atom)))
  def term(int) when is_integer(int) and abs(int) < 9_007_199_254_740_992, do: Integer.to_string(int)
  def term(int) when is_integer(int), do: object("i", text(Integer.to_string(int)))
  def term(float) when is_float(float), do: object("f", text(:erlang.float_to_binary(float, [:short])))
  def term(tuple) when is_tuple(tuple), do: object("t", array(Enum.map(Tuple.to_list(tuple), &term/1)))
  def term(map) when is_map(map), do: object("m", array(for {k, v} <- map, do: array([term(k), term(v)])))
  def term(pid) when is_pid(pid), do: object("pid", numbered(pid))
  def term(ref) when is_reference(ref), do: object("ref", numbered(ref))
  def term(fun) when is_function(fun), do: object("fun", Integer.to_string(Function.info(fun)[:arity]))

  def term(bits) when is_bitstring(bits) do
    if is_binary(bits) and String.valid?(bits), do: text(bits), else: object("b", bits(bits))
  end

  def term(list) when is_list(list), do: list(list, [])

  defp list([head | tail], seen), do: list(tail, [term(head) | seen])
  defp list([], seen), do: array(Enum.reverse(seen))
  defp list(tail, seen), do: object("c", array([array(Enum.reverse(seen)), term(tail)]))

  defp bits(bits) do
    padding = rem(8 - rem(bit_size(bits), 8), 8)
    bytes = for <<byte <- <<bits::bitstring, 0::size(padding)>> >>, do: Integer.to_string(byte)
    array([array(bytes), Integer.to_string(bit_size(bits))])
  end

  defp numbered(thing) do
    known = Process.get(:numbered, %{})
    number = Map.get(known, thing, map_size(known))
    Process.put(:numbered, Map.put(known, thing, number))
    Integer.to_string(number)
  end

  def array(parts), do: ["[", Enum.intersperse(parts, ","), "]"]
  def object(key, value), do: ["{", text(key), ":", value, "}"]
  def text(text), do: [?", for(<<char::utf8 <- text>>, do: char(char)), ?"]
  defp char(?"), do: "\\\""
  defp char(?\\), do: "\\\\"
  defp char(?\n), do: "\\n"
  defp char(char) when char < 0x20, do: ["\\u", String.pad_leading(Integer.to_string(char, 16), 4, "0")]
  defp char(char), do: <<char::utf8>>

  def write(file, lines), do: File.write!(Path.join(__DIR__, file), ["[\n", Enum.intersperse(lines, ",\n"), "\n]\n"])
end

# Calls functions of :ets and keeps, as one step each, who called what and what came of it: the value, or the text of the error and the frames.
defmodule Steps do
  def call(who \\ :owner, name, args) do
    shown = Json.array(Enum.map(args, &Json.term/1))

    outcome =
      case run(who, fn -> apply(:ets, name, args) end) do
        {:value, value} ->
          Process.put(:last, value)
          Json.object("value", Json.term(value))

        {:error, message, frames} ->
          Json.object("error", Json.array([Json.text(message), Json.array(Enum.map(frames, &Json.term/1))]))
      end

    step = Json.array([Json.text(Atom.to_string(who)), Json.text(Atom.to_string(name)), shown, outcome])
    Process.put(:steps, [step | Process.get(:steps, [])])
    Process.get(:last)
  end

  # Runs `fun` in this process, or in another that ends with it.
  defp run(:owner, fun) do
    {:value, fun.()}
  rescue
    error -> {:error, Exception.message(error), frames(__STACKTRACE__)}
  end

  defp run(:other, fun) do
    parent = self()
    {pid, ref} = spawn_monitor(fn -> send(parent, {:answer, run(:owner, fun)}) end)
    answer = receive do: ({:answer, answer} -> answer)
    receive do: ({:DOWN, ^ref, _, ^pid, _} -> answer)
  end

  defp frames(stack), do: for({:ets, name, args, info} <- stack, do: {name, args, info[:error_info][:cause]})

  def program(fun) do
    Process.put(:steps, [])
    Process.put(:numbered, %{self() => 0})
    fun.()
    Json.array(for step <- Enum.reverse(Process.get(:steps)), do: ["\n  ", step])
  end
end
