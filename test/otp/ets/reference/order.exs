# In which order the real one goes through small tables by hash, keys coming and going. Writes order.json.  elixir order.exs
# The type `concurrent` is a set for concurrent writing. A step is ["in" | "out", key], ["fix", whether] or ["seen"]; after the latter come the keys as first and next tell them, the keys of tab2list, and those of
# the slots that have any. A key is a number, a text, a list of numbers, or an atom {"a": name}.
:rand.seed(:exsss, {4, 7, 11})
pick = fn list -> Enum.at(list, :rand.uniform(length(list)) - 1) end
words = ~w(a b c x y z alice bob apple banana shopping foo bar count total ä 日本 Elixir.KV.Bucket nil true false ok error user)

key = fn n ->
  case :rand.uniform(5) do
    1 -> :rand.uniform(n)
    2 -> -:rand.uniform(n) * 1_000_003
    3 -> pick.(words) <> to_string(:rand.uniform(n))
    4 -> String.to_atom(pick.(words) <> if(:rand.uniform(2) == 1, do: "", else: to_string(:rand.uniform(n))))
    5 -> [:rand.uniform(n), 300 + :rand.uniform(3)]
  end
end

text = fn k -> if is_atom(k), do: %{a: Atom.to_string(k)}, else: k end
keys = fn table -> Stream.unfold(:ets.first(table), fn :"$end_of_table" -> nil; k -> {k, :ets.next(table, k)} end) |> Enum.map(text) end
slots = fn table -> Stream.unfold(0, fn i -> if (s = :ets.slot(table, i)) == :"$end_of_table", do: nil, else: {{i, s}, i + 1} end) end

seen = fn table ->
  filled = for {i, rows} <- slots.(table), rows != [], do: [i, Enum.map(rows, &text.(elem(&1, 0)))]
  ["seen", keys.(table), Enum.map(:ets.tab2list(table), &text.(elem(&1, 0))), filled]
end

runs =
  for {type, count} <- [concurrent: 30, concurrent: 500, set: 8, set: 40, set: 200, set: 700, set: 1400, bag: 40, bag: 400, duplicate_bag: 100] do
    table = :ets.new(:t, if(type == :concurrent, do: [:set, :public, write_concurrency: true], else: [type]))

    steps =
      for i <- 1..count do
        k = key.(count * 2)
        fixed = Process.get({:fixed, table}, false)
        out = :ets.first(table)

        cond do
          rem(i, 7) == 0 and out != :"$end_of_table" ->
            gone = if rem(i, 2) == 0, do: out, else: :ets.next(table, out)
            if gone == :"$end_of_table" do
              ["out", text.(out), :ets.delete(table, out)]
            else
              ["out", text.(gone), :ets.delete(table, gone)]
            end
          rem(i, 31) == 0 ->
            Process.put({:fixed, table}, not fixed)
            :ets.safe_fixtable(table, not fixed)
            ["fix", not fixed]
          i == div(count, 2) or rem(i, 211) == 0 -> seen.(table)
          true ->
            :ets.insert(table, {k, i})
            ["in", text.(k)]
        end
      end

    %{type: type, steps: steps ++ [seen.(table)]}
  end

defmodule Text do
  def of(true), do: "true"
  def of(false), do: "false"
  def of(atom) when is_atom(atom), do: of(to_string(atom))
  def of(n) when is_integer(n), do: to_string(n)
  def of(text) when is_binary(text), do: "\"" <> (for <<c::utf8 <- text>>, into: "", do: if(c in [?", ?\\], do: <<?\\, c>>, else: <<c::utf8>>)) <> "\""
  def of(list) when is_list(list), do: "[" <> Enum.map_join(list, ",", &of/1) <> "]"
  def of(map), do: "{" <> Enum.map_join(map, ",", fn {k, v} -> of(to_string(k)) <> ":" <> of(v) end) <> "}"
end

File.write!(Path.join(__DIR__, "order.json"), "[\n" <> Enum.map_join(runs, ",\n", &Text.of/1) <> "\n]\n")
