# inspect/2 of random terms with random options. Writes inspect.json: {"term", "options", "text"}.
#
#     elixir test/otp/term/reference/inspect.exs

Code.require_file("support.exs", __DIR__)
:rand.seed(:exsss, {10, 11, 12})

defmodule Point do
  defstruct [:y, :x, label: "p"]
end

defmodule Shop.Item do
  defstruct [:name, :price, tags: []]
end

defmodule Shop.Failure do
  defexception [:message, :item]
end

structs = fn depth ->
  any = fn -> Terms.random(depth - 1) end
  Terms.pick([
    fn -> struct(Point, x: any.(), y: any.()) end,
    fn -> struct(Shop.Item, name: Terms.text(), price: any.(), tags: Terms.many(depth, 3)) end,
    fn -> struct(Shop.Failure, message: Terms.text(), item: any.()) end,
    fn -> Map.delete(struct(Point, x: any.()), :y) end,
    fn -> Map.put(struct(Point, x: any.()), :z, any.()) end,
    fn -> %{__struct__: any.(), a: any.()} end,
    fn -> %{__struct__: No.Such.Module, a: any.()} end,
    fn -> %RuntimeError{message: any.()} end,
    fn -> %KeyError{key: any.(), term: any.()} end,
    fn -> Terms.below(10)..Terms.below(10)//Terms.pick([1, 1, -1, 2]) end,
    fn -> MapSet.new(Terms.many(depth, 5)) end,
    fn -> MapSet.new('abc') end,
    fn -> %Date{year: Terms.pick([-1, 0, 33, 2022, 12022]), month: 1 + Terms.below(12), day: 1 + Terms.below(28)} end,
    fn -> %Time{hour: Terms.below(24), minute: Terms.below(60), second: Terms.below(60), microsecond: {Terms.below(1_000_000), Terms.below(7)}} end,
    fn -> %NaiveDateTime{year: 2022, month: 1, day: 2, hour: 3, minute: 4, second: 5, microsecond: {Terms.below(1_000_000), Terms.below(7)}} end,
    fn ->
      {zone, abbreviation} = Terms.pick([{"Etc/UTC", "UTC"}, {"Europe/Berlin", "CET"}])
      %DateTime{year: 2022, month: 1, day: 2, hour: 3, minute: 4, second: 5, microsecond: {0, 0}, time_zone: zone, zone_abbr: abbreviation,
        utc_offset: Terms.pick([0, 3600, -12600]), std_offset: Terms.pick([0, 3600])}
    end,
    fn -> Date.range(~D[2022-01-01], Date.add(~D[2022-01-01], Terms.below(9)), Terms.pick([1, 2])) end,
    fn -> %Regex{source: Terms.pick(["a/b", "a\\/b", "a\\\\/b", "\\d+\n", "é", "\\", "\0"]), opts: Terms.pick(["", "iu"]), re_pattern: nil} end,
    fn -> %Version{major: 1, minor: 2, patch: Terms.below(3), pre: Terms.pick([[], [], ["rc", 1]]), build: Terms.pick([nil, nil, "b"])} end,
    fn -> %URI{host: Terms.text(), authority: Terms.pick([nil, "x"])} end,
    fn -> %Version.Requirement{source: ">= 1.0", lexed: []} end,
    fn -> Enum.reduce(Terms.many(depth, 12), HashDict.new(), &HashDict.put(&2, &1, Terms.below(3))) end,
    fn -> Enum.reduce(Enum.to_list(1..Terms.pick([3, 60])), HashSet.new(), &HashSet.put(&2, &1)) end,
    fn -> %Task{mfa: {:m, :f, 1}, owner: :c.pid(0, 1, 0), pid: nil, ref: any.()} end
  ]).()
end

terms = fn ->
  case Terms.below(8) do
    0 -> structs.(2)
    1 -> [structs.(2), Terms.random(2), structs.(1)]
    2 -> for(_ <- 1..(1 + Terms.below(70)), do: Terms.integer())
    3 -> for(_ <- 1..(1 + Terms.below(14)), do: Terms.text())
    4 -> Map.new(1..(1 + Terms.below(12)), &{Terms.pick([:alpha, :beta, :gamma, "key", {1, 2}, &1]), Terms.random(2)})
    5 -> :rand.bytes(Terms.below(80))
    6 -> List.to_tuple(Terms.many(3, 12))
    7 -> Terms.random(4)
  end
end

options = fn ->
  Enum.filter(
    [
      pretty: true,
      width: Terms.pick([0, 1, 10, 20, 40, 60, 80, 98, 120]),
      limit: Terms.pick([0, 1, 2, 3, 5, 8, 20, 1000]),
      printable_limit: Terms.pick([0, 1, 3, 10]),
      base: Terms.pick([:hex, :octal, :binary]),
      binaries: Terms.pick([:as_binaries, :as_strings]),
      charlists: :as_lists,
      structs: false
    ],
    fn {key, _} -> if key in [:pretty, :width], do: Terms.below(4) > 0, else: Terms.below(7) == 0 end
  )
end

# The options as inspect.ts calls them.
name = fn
  :printable_limit -> "printableLimit"
  key -> Atom.to_string(key)
end

plain = fn
  :infinity -> 1_000_000_000
  value when is_atom(value) and not is_boolean(value) -> Atom.to_string(value)
  value -> value
end

# What the random terms do not reach, and the layouts of the recorded console sessions.
examples = [
  {Enum.to_list(1..60), [pretty: true]},
  {for(i <- 1..12, do: "item number #{i}"), [pretty: true]},
  {%{first_name: "Ada Lovelace", occupation: "mathematician", born: 1815, died: 1852}, [pretty: true]},
  {{:ok, %{user: "someone with a rather long name", tags: ["one", "two", "three"], count: 3}}, [pretty: true]},
  {[alpha: String.duplicate("a", 25), beta: String.duplicate("b", 30), gamma: String.duplicate("c", 12)], [pretty: true]},
  {%{outer: %{inner: %{list: Enum.to_list(1..20), text: String.duplicate("x", 30)}, other: :value}}, [pretty: true]},
  {for(i <- 1..4, do: {i, :square, i * i, "and some text to make it long"}), [pretty: true]},
  {%{"s" => 4, 1 => 5, {1} => 6, [1] => 7, 1.5 => 8, z: 1, a: 2, B: 3}, []},
  {['abc', 'don\'t', '', [104, 105, 0], <<104, 105, 255>>, "not printable \0"], []},
  {[104, 233, 8364, 128512, 0, 27, ?'], [charlists: :as_charlists]},
  {["ab", ['c', "é" | "d"], 10], [charlists: :as_charlists]},
  {Enum.map(1..5000, fn _ -> ?a end), []},
  {String.duplicate("é", 4097), []},
  {String.duplicate("é", 4096) <> <<255>>, []},
  {Enum.map(1..4096, fn _ -> ?a end) ++ [?b], [printable_limit: 4096]},
  {Enum.reduce(1..70, :end, &[&1, &2]), []},
  {Enum.reduce(1..70, :end, &[&1, &2]), [limit: 100, pretty: true]},
  {Enum.reduce(1..70, :end, &{&1, &2}), [pretty: true]},
  {Enum.reduce(1..70, :end, &%{&1 => &2}), [pretty: true, limit: 80]},
  {Enum.reduce(1..70, %{}, &[{:key, &2}, &1]), [pretty: true, limit: 200, width: 100]},
  {Enum.reduce(1..600, [], &{&1, [&2]}), [limit: :infinity]},
  {:binary.copy(<<1, 2, 255>>, 30), [pretty: true]},
  {<<0::size(500)>>, [limit: 20]},
  {[nil: 1, true: 2, "a b": 3], []},
  {[{Foo, 1}, {:a, 2}], []},
  {[{:a, 1} | :b], []},
  {%{Foo => 1, a: 2}, []},
  {%{nil => 1, true => 2}, []},
  {[%{__struct__: nil, a: 1}, %{__struct__: true}, %{__struct__: "A", a: 1}, %{__struct__: Foo}], []},
  {[%{}, {}, [], "", <<>>, '', %{a: %{}}], [pretty: true, width: 1]},
  {"", [binaries: :as_binaries]},
  {[-255, 0, 255, -1.5, "ab"], [base: :hex]}
]

cases =
  Stream.repeatedly(fn -> {terms.(), options.()} end)
  |> Stream.map(fn {term, opts} -> {term, opts, (try do inspect(term, opts) rescue _ -> nil end)} end)
  |> Stream.reject(fn {_, _, text} -> text == nil or byte_size(text) > 700 end)
  |> Enum.take(2500)

cases = for({term, opts} <- examples, do: {term, opts, inspect(term, opts)}) ++ cases

Json.write("inspect.json", for {term, opts, text} <- cases do
  {:object, [{"term", Terms.encode(term)}, {"options", {:object, for({k, v} <- opts, do: {name.(k), plain.(v)})}}, {"text", text}]}
end)
