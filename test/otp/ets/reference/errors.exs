# What the functions of ETS say to wrong arguments. Writes errors.json.  elixir errors.exs
Code.compiler_options(ignore_module_conflict: true)
Code.require_file("support.exs", __DIR__)

defmodule Calls do
  def call(who \\ :owner, name, args), do: apply(Steps, :call, [who, name, args])

  def all do
    set = call(:new, [:stock, []])
    call(:new, [:named, [:named_table, :private]])
    call(:new, [:bag, [:bag, :public]]) |> then(&Process.put(:bag, &1))
    bag = Process.get(:bag)
    ordered = call(:new, [:ordered, [:ordered_set]])
    dead = call(:new, [:dead, []])
    call(:delete, [dead])
  
    for {name, args} <- [
          lookup: [1], lookup_element: [1, 1], member: [1], first: [], last: [], next: [1], prev: [1], insert: [{1}], insert: [1],
          insert_new: [{1}], insert_new: [[1]], delete: [], delete: [1], delete_object: [{1}], delete_object: [1], delete_all_objects: [], take: [1],
          tab2list: [], match: [:_], match: [:_, 1], match: [:_, 0], match_object: [:_], match_object: [:_, 1], match_delete: [:_],
          select: [[{:_, [], [true]}]], select: [1], select: [[{:_, [], [true]}], 1], select: [1, 0], select_reverse: [1], select_reverse: [1, 1],
          select_count: [1], select_delete: [1], select_replace: [1], update_counter: [1, 1], update_counter: [1, :a], update_counter: [1, 1, {1, 1}],
          update_element: [1, {2, 1}], update_element: [1, :a], rename: [:new_name], rename: [1], give_away: [1, 2], setopts: [1],
          safe_fixtable: [true], safe_fixtable: [1], foldl: [], info: [], info: [:size], info: [:nothing]
        ],
        table <- [:nowhere, 1, dead, make_ref()] do
      if name == :foldl, do: call(:foldl, [&{&1, &2}, [], table]), else: call(name, [table | args])
    end
  
    for {name, args} <- [
          lookup: [1], insert: [{1}], insert_new: [{1}], delete: [1], delete: [], delete_object: [{1}], delete_all_objects: [], take: [1], tab2list: [],
          match: [:_], match_delete: [:_], select: [1], select: [1, 0], select_delete: [1], select_replace: [1], update_counter: [1, 1],
          update_element: [1, {2, 1}], rename: [:new_name], give_away: [1, 2], give_away: [self(), 2], setopts: [{:heir, :none}], safe_fixtable: [true],
          first: [], next: [1], info: [:size]
        ],
        table <- [:named, set] do
      call(:other, name, [table | args])
    end
  
    call(:other, :give_away, [bag, self(), 1])
    call(:other, :setopts, [bag, {:heir, :none}])
    call(:give_away, [set, self(), 1])
    call(:give_away, [set, 1, 1])
  
    for {name, options} <- [
          {"text", []}, {1, []}, {:a, :set}, {:a, [:set | :bag]}, {:a, [:nothing]}, {:a, [{:keypos, 0}]}, {:a, [{:keypos, :a}]}, {:a, [{:heir, 1, 2}]},
          {:a, [{:heir, :nobody}]}, {:a, [{:read_concurrency, 1}]}, {:a, [{:write_concurrency, :maybe}]}, {:a, [1]}, {1, 2}, {:named, [:named_table]},
          {:a, [{:decentralized_counters, 1}]}, {:a, [{:named_table}]}
        ],
        do: call(:new, [name, options])
  
    for rows <- [1, {}, [], [{}], [{1}, 2], [{1} | 2], "text", [1 | 2]], name <- [:insert, :insert_new], do: call(name, [set, rows])
    second = call(:new, [:second, [{:keypos, 2}]])
    for rows <- [{1}, [{1, 2}, {1}]], do: call(:insert, [second, rows])
    call(:tab2list, [second])
  
    call(:insert, [set, {:k, 5, :a, 7.5}])
    for position <- [0, -1, 9, :a, 2.0], key <- [:k, :z], do: call(:lookup_element, [set, key, position])
    for name <- [:next, :prev], do: call(name, [set, :z])
    for name <- [:next, :prev], do: call(name, [ordered, :z])
    for object <- [1, {}, []], do: call(:delete_object, [set, object])
    for value <- [1, :a, "true"], do: call(:safe_fixtable, [set, value])
  
    # A float as a counter makes OTP 25.0 read wild memory: not asked.
    operations = [
      {2, 1}, {1, 1}, {3, 1}, {9, 1}, {0, 1}, {-1, 1}, {2, :a}, {:a, 1}, {2, 1.5}, {2, 1, 2}, {2, 1, :a, 0}, {2, 1, 2, :a}, {2, 1, 2, 3, 4}, :a, "text", 1.5,
      [{2, 1}, {3, 1}], [{2, 1}, {1, 1}], [{2, 1}, :a], [{2, 1} | :a], [], [1, {2, 1}], {2, 100, 50, 0}, {2, -100, -5, 7}, {2, 0, 5, 0}, {2, 10_000_000_000_000_000_000}, 1
    ]
  
    for operation <- operations do
      call(:update_counter, [set, :k, operation])
      call(:update_counter, [set, :z, operation])
      call(:update_counter, [set, :k, operation, {:k, 1}])
      call(:update_counter, [set, {:z, operation}, operation, {:other, 1, :b}])
      call(:update_counter, [set, :z, operation, :no_tuple])
      call(:update_counter, [bag, :k, operation])
    end
  
    call(:lookup, [set, :k])
  
    for elements <- [{2, :x}, {1, :x}, {9, :x}, {0, :x}, {-1, :x}, {:a, :x}, {2, :x, :y}, [{2, :y}, {3, :z}], [{2, :q}, {9, 1}], [{2, :q}, {1, 1}], [{2, 1} | :a], [], :a, [1]] do
      call(:update_element, [set, :k, elements])
      call(:update_element, [set, :z, elements])
      call(:update_element, [bag, :k, elements])
      call(:lookup, [set, :k])
    end
  
    specs = [
      :a, 1, [], [1], [{1, 2}], [{:_, [], []}], [{:_, [], [:"$1"]}], [{:_, [], [true]} | :a], [{:_, :a, [true]}], [{:_, [], :a}], [{:_, [{:nothing}], [true]}],
      [{:_, [], [{:hd, 1, 2}]}], [{{%{:_ => 1}}, [], [true]}], [{{%{:"$1" => 1}}, [], [true]}], [{:_, [], [{1, 2}]}], [{:_, [], [{}]}], [{:_, [], [{:const}]}],
      [{:_, [], [{:const, 1, 2}]}], [{:_, [], [{:and}]}], [{:"$1", [], [{:floor, :"$1"}]}]
    ]
  
    for spec <- specs, name <- [:select, :select_reverse, :select_count, :select_delete, :select_replace], do: call(name, [second, spec])
    for spec <- specs, limit <- [1, 0, :a], do: call(:select, [second, spec, limit])
    for spec <- specs, do: call(:match_spec_compile, [spec])
    for spec <- specs, do: call(:test_ms, [{1}, spec])
    for spec <- specs, do: call(:is_compiled_ms, [spec])
    for name <- [:match, :match_object], pattern <- [{%{:_ => 1}}, :a, 1], limit <- [0, -1, 1.0, "a"], do: call(name, [second, pattern, limit])
    for name <- [:match, :match_object, :match_delete], do: call(name, [second, {%{:_ => 1}}])
    for name <- [:select, :select_reverse, :match, :match_object], continuation <- [1, :a, {1, 2}, [], :"$end_of_table"], do: call(name, [continuation])
    call(:match_spec_run, [[{1}], :a])
    call(:select_replace, [bag, [{:_, [], [:"$_"]}]])
    for name <- [1, "a"], do: call(:whereis, [name])
    for options <- [1, :heir, {:heir, 1, 2}, [{:heir, :none}, {:heir, :none}], {:keypos, 2}, [:public], {:protection, :nothing}, [{:heir, :none} | 1], []], do: call(:setopts, [set, options])
    call(:rename, [:named, "text"])
    call(:rename, [:named, :other_name])
    call(:new, [:third, [:named_table]])
    call(:rename, [:third, :other_name])
    for item <- [:nothing, 1, "size"], do: call(:info, [set, item])
    call(:info, [:nowhere, :nothing])
  end
end

apply(Json, :write, ["errors.json", [apply(Steps, :program, [&Calls.all/0])]])
