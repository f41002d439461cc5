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
  value when is_atom(value) and not is_boolean(value) -> Atom.to_string(value)
  value -> value
end

cases =
  Stream.repeatedly(fn -> {terms.(), options.()} end)
  |> Stream.map(fn {term, opts} -> {term, opts, (try do inspect(term, opts) rescue _ -> nil end)} end)
  |> Stream.reject(fn {_, _, text} -> text == nil or byte_size(text) > 700 end)
  |> Enum.take(2500)

Json.write("inspect.json", for {term, opts, text} <- cases do
  {:object, [{"term", Terms.encode(term)}, {"options", {:object, for({k, v} <- opts, do: {name.(k), plain.(v)})}}, {"text", text}]}
end)
