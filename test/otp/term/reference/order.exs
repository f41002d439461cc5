# Order and equality of every pair of some random terms, as the BEAM has them. Writes order.json: pools of terms, each with a row of signs a
# term: `<` and `>` for the order, `=` for ==, `#` for ===.
#
#     elixir test/otp/term/reference/order.exs

Code.require_file("support.exs", __DIR__)
:rand.seed(:exsss, {1, 2, 3})

sign = fn
  a, b when a === b -> ?#
  a, b when a == b -> ?=
  a, b when a < b -> ?<
  _, _ -> ?>
end

# A large map, or a term one of whose parts is another: such pairs differ late.
wider = fn pool ->
  case Terms.below(5) do
    0 -> Map.new(1..40, &{&1, Terms.pick(pool)})
    1 -> Map.new(1..34, &{{:key, &1 * Terms.pick([1, 1, 1.0])}, Terms.below(2)})
    2 -> [1, 2, Terms.pick(pool), Terms.pick(pool)]
    3 -> {:x, Terms.pick(pool), Terms.pick(pool)}
    4 -> %{1 => Terms.pick(pool), 1.0 => Terms.pick(pool), a: Terms.pick(pool)}
  end
end

pools =
  for size <- List.duplicate(70, 8) do
    pool = for _ <- 1..size, do: Terms.random(2)
    pool ++ for(_ <- 1..20, do: wider.(pool))
  end

Json.write("order.json", for pool <- pools do
  {:object, [{"terms", Enum.map(pool, &Terms.encode/1)}, {"signs", for(a <- pool, do: for(b <- pool, into: "", do: <<sign.(a, b)>>))}]}
end)
