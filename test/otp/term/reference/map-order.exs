# The order in which the BEAM lists maps of more than 32 keys, and the atoms that have the same place in its table whenever it starts. Writes
# map-order.json: sets of keys, each in the order of Map.keys/1, and main/otp/term/first-atoms.ts.
#
#     elixir test/otp/term/reference/map-order.exs

Code.require_file("support.exs", __DIR__)
:rand.seed(:exsss, {1, 2, 3})

defmodule Keys do
  # Keys whose order is a matter of their value: no atoms but the first, no pids, no functions.
  def random(depth) do
    case Terms.below(if depth == 0, do: 9, else: 14) do
      0 -> Terms.below(1000)
      1 -> Terms.integer()
      2 -> Terms.pick([1, -1]) * (2 ** Terms.below(130) + Terms.below(3))
      3 -> Terms.float()
      4 -> Terms.pick([:ok, :error, nil, true, false, :normal, :name, :value, :_, []])
      5 -> Terms.text()
      6 -> Terms.bits()
      7 -> :rand.bytes(Terms.below(40))
      8 -> "key #{Terms.below(10000)}"
      9 -> many(depth, 5)
      10 -> List.to_tuple(many(depth, 5))
      11 -> Map.new(many(depth, 5), &{&1, random(depth - 1)})
      12 -> Terms.improper(many(depth, 3), random(depth - 1))
      13 -> Terms.pick([Terms.charlist(), large()])
    end
  end

  def many(depth, count), do: for(_ <- 1..(1 + Terms.below(count)), do: random(depth - 1))
  def large, do: Map.new(1..Terms.pick([33, 40, 300]), &{&1, Terms.below(3)})

  def set(size, make), do: Map.new(1..size, &{make.(&1), nil})

  # Sets, each of which lists its members as a map does; those that stayed small are none.
  def sets do
    random = for size <- List.duplicate(60, 10) ++ [300], do: set(size, fn _ -> random(2) end)

    made =
      for size <- [33, 100, 400], make <- [& &1, &(-&1), &(&1 * 1.0), &"key #{&1}", &{:ok, &1}, &[&1], &{&1, "a", [nil]}, &%{&1 => true}] do
        set(size, make)
      end

    shrunk = Enum.reduce(41..60, set(60, & &1), &Map.delete(&2, &1))
    grown = Enum.reduce(32..1, set(80, & &1), &Map.delete(&2, &1)) |> Map.delete(50)
    random ++ made ++ [shrunk, grown]
  end
end

Json.write("map-order.json", for(map <- Keys.sets(), map_size(map) > 32, do: Enum.map(Map.keys(map), &Terms.encode/1)))

defmodule FirstAtoms do
  # Atoms by their place, as far as they are there: tag K of the external format names an atom by it.
  def all do
    for place <- 0..4000, do: Atom.to_string(:erlang.binary_to_term(<<131, ?K, place::24>>))
  end

  # All that are the same in this BEAM and in one that runs no Elixir.
  def common do
    ask = ~S"[io:format(\"~ts~n\", [atom_to_list(binary_to_term(<<131, $K, P:24>>))]) || P <- lists:seq(0, 4000)], halt()."
    {told, 0} = System.cmd("erl", ["-noshell", "-eval", String.replace(ask, "\\\"", "\"")])
    Enum.zip(all(), String.split(told, "\n")) |> Enum.take_while(fn {a, b} -> a == b end) |> Enum.map(&elem(&1, 0))
  end

  # Names one after the other; of those that are no plain words, how many there are.
  def text(names) do
    names
    |> Enum.chunk_by(&(&1 =~ ~r/^[A-Za-z_]\w*$/))
    |> Enum.flat_map(fn [name | _] = names -> if name =~ ~r/^[A-Za-z_]\w*$/, do: names, else: ["#{length(names)}"] end)
    |> Enum.chunk_while("", fn word, line ->
      if String.length(line) + String.length(word) > 110, do: {:cont, line, word <> " "}, else: {:cont, line <> word <> " "}
    end, &{:cont, String.trim_trailing(&1), nil})
    |> Enum.map_join(" +\n", &"  '#{&1}'")
  end
end

File.write!(Path.join(__DIR__, "../../../../main/otp/term/first-atoms.ts"), """
/**
 * The atoms that have the same place in the atom table of every BEAM of OTP 25, in the order of their places: by its place an atom is hashed there.
 *
 * Of names that are no plain words stands how many there are. Made by test/otp/term/reference/map-order.exs from the BEAM itself.
 */
export const firstAtoms =
#{FirstAtoms.text(FirstAtoms.common())}
""")
