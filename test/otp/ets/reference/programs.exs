# Random programs over ETS, the same at every run, and what the real one makes of them. Writes programs.json.  elixir programs.exs [HOW MANY]
# `all` is the table with its keys in the order of the keys of maps; `chunks` are the first two portions of a match with a limit.
Code.compiler_options(ignore_module_conflict: true)
Code.require_file("support.exs", __DIR__)

defmodule Programs do
  def call(who \\ :owner, name, args), do: apply(Steps, :call, [who, name, args])

  def pick(list), do: Enum.at(list, :rand.uniform(length(list)) - 1)

  @keys [1, 1.0, 2, 2.0, 3, -7, 9_007_199_254_740_993, 9.007199254740992e15, :a, :b, nil, true, "a", "b", "", {1}, {1.0}, {:user, 1}, {:user, 2}, [1], [1.0], [], %{a: 1}, %{a: 1.0}, <<1::3>>, <<255>>]
  @values [0, 1, 2, 3, 1.0, -5, :x, :y, nil, "s", [1, 2], {1, 2}, %{k: 1}, 18_446_744_073_709_551_616]
  @variables [:"$1", :"$2", :"$3", :_]

  def key, do: pick(@keys)
  def value, do: pick(@values)
  def row(keypos), do: List.to_tuple([key(), if(keypos == 2, do: key(), else: value()) | for(_ <- 1..pick([0, 0, 1, 2])//1, do: value())])

  def pattern(keypos) do
    row = Tuple.to_list(row(keypos))
    pick([:_, :"$1", List.to_tuple(for(part <- row, do: pick([part, part | @variables]))), List.to_tuple(for(_ <- row, do: pick(@variables))), List.to_tuple(for(part <- row, do: inside(part)))])
  end

  defp inside(tuple) when is_tuple(tuple), do: List.to_tuple(for(part <- Tuple.to_list(tuple), do: pick([part | @variables])))
  defp inside([_ | tail]), do: [pick(@variables) | pick([tail | @variables])]
  defp inside(%{a: _}), do: %{a: pick(@variables)}
  defp inside(_), do: pick(@variables)

  def variables(term) do
    case term do
      atom when is_atom(atom) -> if atom in [:"$1", :"$2", :"$3"], do: [atom], else: []
      tuple when is_tuple(tuple) -> tuple |> Tuple.to_list() |> variables()
      [head | tail] -> variables(head) ++ variables(tail)
      map when is_map(map) -> map |> Map.values() |> variables()
      _ -> []
    end
  end

  @unary [:is_atom, :is_float, :is_integer, :is_list, :is_number, :is_pid, :is_reference, :is_tuple, :is_map, :is_binary, :is_function, :not, :abs, :hd, :tl, :length, :size, :map_size, :byte_size, :bit_size, :round, :trunc, :float, :+, :-, :bnot, :node, :and, :orelse]
  @binary [:and, :or, :andalso, :orelse, :xor, :element, :is_map_key, :map_get, :+, :-, :*, :/, :div, :rem, :band, :bor, :bxor, :bsr, :<, :>, :>=, :"=<", :==, :"=:=", :"/=", :"=/=", :binary_part]

  def expression(0, vars), do: pick([:"$_", :"$$", value(), key() |> quoted(), 1, 2, true] ++ vars ++ vars ++ vars) |> quoted()

  def expression(depth, vars) do
    part = fn -> expression(:rand.uniform(depth) - 1, vars) end

    case :rand.uniform(12) do
      n when n <= 4 -> {pick(@binary), part.(), part.()}
      n when n <= 7 -> {pick(@unary), part.()}
      8 -> {{part.(), part.()}}
      9 -> [part.() | pick([part.(), []])]
      10 -> pick([{:self}, {:const, key()}, {:is_record, part.(), :user, 2}, {pick([:and, :or, :andalso, :orelse]), part.(), part.(), part.()}, %{key: part.()}])
      _ -> part.()
    end
  end

  # What would be a call, or nothing at all, as itself.
  def quoted(tuple) when is_tuple(tuple), do: {:const, tuple}
  def quoted(term), do: term

  def spec(keypos, body \\ nil) do
    for _ <- 1..pick([1, 1, 1, 2]) do
      head = pattern(keypos)
      vars = head |> variables() |> Enum.uniq()
      {head, for(_ <- 1..pick([0, 1, 1, 2])//1, do: expression(pick([1, 2]), vars)), [body || expression(pick([0, 1, 2]), vars)]}
    end
  end

  def operation(keypos) do
    single = fn -> pick([{pick([1, 2, 2, 2, 3, keypos + 1]), pick([1, -1, 10])}, {pick([2, 3]), pick([1, -1]), pick([0, 2]), 7}]) end
    pick([pick([1, -2]), single.(), single.(), [single.(), single.()], []])
  end


  def step({table, type, keypos}) do
    who = pick([:owner, :owner, :owner, :owner, :other])
    ordered = type == :ordered_set

    pick([
      fn -> call(who, :insert, [table, row(keypos)]) end,
      fn -> call(who, :insert, [table, row(keypos)]) end,
      fn -> call(who, :insert, [table, row(keypos)]) end,
      fn -> call(who, :insert, [table, for(_ <- 1..pick([0, 2, 3, 5])//1, do: row(keypos))]) end,
      fn -> call(who, :insert_new, [table, row(keypos)]) end,
      fn -> call(who, :insert_new, [table, [row(keypos), row(keypos)]]) end,
      fn -> call(who, :lookup, [table, key()]) end,
      fn -> call(who, :member, [table, key()]) end,
      fn -> call(who, :lookup_element, [table, key(), pick([1, 2, 3])]) end,
      fn -> call(who, :delete, [table, key()]) end,
      fn -> call(who, :delete_object, [table, row(keypos)]) end,
      fn -> call(who, :take, [table, key()]) end,
      fn -> counter(who, table, key(), operation(keypos)) end,
      fn -> call(who, :update_element, [table, key(), pick([{2, value()}, {3, value()}, [{2, value()}, {3, value()}]])]) end,
      fn -> call(who, :select_count, [table, spec(keypos, true)]) end,
      fn -> call(who, :select_delete, [table, spec(keypos, true)]) end,
      fn -> call(who, :match_delete, [table, pattern(keypos)]) end,
      fn -> call(who, :info, [table, :size]) end,
      fn -> if ordered, do: call(who, :first, [table]), else: call(who, :info, [table, :size]) end,
      fn -> if ordered, do: call(who, :last, [table]) end,
      fn -> if ordered, do: call(who, :next, [table, key()]) end,
      fn -> if ordered, do: call(who, :prev, [table, key()]) end,
      fn -> if ordered, do: call(who, :select_reverse, [table, spec(keypos)]) end,
      fn -> if ordered, do: chunks(table, pick([:select, :select_reverse]), spec(keypos), pick([1, 2, 3])) end,
      fn -> if ordered, do: chunks(table, pick([:match, :match_object]), pattern(keypos), pick([1, 2, 3])) end,
      fn -> call(who, :select, [table, spec(keypos)]) end,
      fn -> call(who, :select, [table, spec(keypos)]) end,
      fn -> call(who, :match, [table, pattern(keypos)]) end,
      fn -> call(who, :match_object, [table, pattern(keypos)]) end,
      fn -> if type != :bag, do: call(who, :select_replace, [table, [{{:"$1", :"$2"}, [], [{{:"$1", :"$2", :new}}]}]]) end
    ]).()
  end

  # A float as a counter makes OTP 25.0 read wild memory: such a row is not asked.
  defp counter(who, table, key, operation) do
    floats = for row <- :ets.lookup(table, key), part <- Tuple.to_list(row), is_float(part), do: part
    if floats == [], do: call(who, :update_counter, [table, key, operation | pick([[], [], [{0, 0, 0, 0}]])])
  end

  # As far as the first two portions, without the continuations.
  defp chunks(table, name, what, limit) do
    {first, next} = portion(apply(:ets, name, [table, what, limit]))
    {second, _} = if next == :"$end_of_table", do: {:none, next}, else: portion(apply(:ets, name, [next]))
    keep("chunks", [table, name, what, limit], {first, second})
  end

  defp portion(:"$end_of_table"), do: {:none, :"$end_of_table"}
  defp portion({values, next}), do: {values, next}

  def keep(name, args, value) do
    shown = Json.array([Json.text("owner"), Json.text(name), Json.array(Enum.map(args, &Json.term/1)), Json.object("value", Json.term(value))])
    Process.put(:steps, [shown | Process.get(:steps)])
  end

  def program(length) do
    type = pick([:set, :ordered_set, :bag, :duplicate_bag])
    keypos = pick([1, 1, 1, 2])
    table = call(:new, [:t, [type, pick([:public, :public, :protected, :private]), {:keypos, keypos}]])

    for _ <- 1..length do
      step({table, type, keypos})
      if :rand.uniform(6) == 1, do: keep("all", [table], all_rows(table))
    end

    keep("all", [table], all_rows(table))
    :ets.delete(table)
  end

  # One expression each, for a row, as a body and as a guard.
  def expressions(count) do
    for _ <- 1..count do
      head = {:"$1", :"$2"}
      row = {pick(@keys ++ @values ++ [-2.5, 2.5, 0.49999999999999994, 7.0e22, [1 | 2]]), pick(@keys ++ @values)}
      expression = expression(pick([1, 1, 2, 3]), [:"$1", :"$2"])
      call(:test_ms, [row, [{head, [], [expression]}]])
      call(:test_ms, [row, [{head, [expression], [:"$_"]}]])
    end
  end

  # By key, in the order of keys as a map has them; rows of one key in their order.
  def all_rows(table) do
    keypos = :ets.info(table, :keypos)
    rows = :ets.tab2list(table)
    keys = rows |> Enum.map(&elem(&1, keypos - 1)) |> Enum.uniq() |> Enum.sort(&before/2)
    for key <- keys, row <- rows, elem(row, keypos - 1) === key, do: row
  end

  # The order of keys in maps: integers before floats, at any depth.
  defp before(a, b), do: :erts_internal.cmp_term(a, b) <= 0
end

count = String.to_integer(List.first(System.argv()) || "150")
:rand.seed(:exsss, {25, 11, 2026})
programs = for _ <- 1..count, do: apply(Steps, :program, [fn -> Programs.program(30) end])
expressions = apply(Steps, :program, [fn -> Programs.expressions(600) end])
apply(Json, :write, ["programs.json", [expressions | programs]])
