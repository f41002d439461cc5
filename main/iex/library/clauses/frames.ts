/**
 * Where the functions of Elixir 1.14's library are when they fail. Made by test/iex/reference/frames.exs, which says how it is written, by calling
 * them with what they do not take.
 */
export const frames = `
Elixir.Enumerable	impl_for!	1	lib/enum.ex	1
Elixir.Enumerable	reduce	3	lib/enum.ex	166
Elixir.Enumerable.Function	reduce	3	lib/enum.ex	4785
maps	fold_1	3	maps.erl	411
Elixir.Enum	reduce_range	5	lib/enum.ex	4299
Elixir.Enum	reverse	1	lib/enum.ex	4307
Elixir.Enum	reduce	3	lib/enum.ex	4307
Elixir.Enumerable.List	reduce	3	lib/enum.ex	4751
Elixir.Enum	map_join	3	lib/enum.ex	1755
Elixir.Enumerable.Range	reduce	5	lib/range.ex	383
Elixir.String.Chars	impl_for!	1	lib/string/chars.ex	3
Elixir.Enum	to_list	1	lib/enum.ex	3646
Elixir.String.Chars	to_string	1	lib/string/chars.ex	22
Elixir.List.Chars	impl_for!	1	lib/list/chars.ex	1
Elixir.Enum	-map_join/3-fun-0-	2	lib/enum.ex	1755
Elixir.List.Chars	to_charlist	1	lib/list/chars.ex	17
Elixir.Enum	-split_with/2-fun-0-	3	lib/enum.ex	2294
Elixir.GenServer	call	3	lib/gen_server.ex	1027
Elixir.Enum	chunk_while	4	lib/enum.ex	595
Elixir.Enum	map	2	lib/enum.ex	4307
Elixir.List	to_string	1	lib/list.ex	1084
Elixir.Enum	map_intersperse	3	lib/enum.ex	4307
Elixir.Enum	zip_reduce	3	lib/enum.ex	3983
Elixir.GenServer	call	3	lib/gen_server.ex	1025
Elixir.Enum	-map/2-lists^map/1-0-	2	lib/enum.ex	1658
Elixir.Enum	-map/2-fun-0-	3	lib/enum.ex	1662
Elixir.Calendar	compatible_calendars?	2	lib/calendar.ex	344
Elixir.Enum	-map_intersperse/3-fun-0-	4	lib/enum.ex	1724
Elixir.Enum	-reduce/3-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-chunk_while/4-fun-0-	3	lib/enum.ex	596
Elixir.Enum	-find/3-fun-0-	3	lib/enum.ex	1151
Elixir.Enum	-find_value/3-fun-0-	3	lib/enum.ex	1219
Elixir.Enum	-uniq_by/2-fun-0-	3	lib/enum.ex	3694
Elixir.Enum	aggregate	3	lib/enum.ex	4307
Elixir.Enum	find	3	lib/enum.ex	1150
Elixir.Enum	find_value	3	lib/enum.ex	1218
Elixir.Enum	-group_by/3-fun-2-	3	lib/enum.ex	1395
Elixir.Enum	-count/2-fun-0-	3	lib/enum.ex	712
Elixir.Enum	-dedup_by/2-fun-0-	3	lib/enum.ex	855
Elixir.Stream	zip_enum	4	lib/stream.ex	1343
Elixir.GenServer	stop	3	lib/gen_server.ex	985
Elixir.System	normalize_time_unit	1	lib/system.ex	1338
Elixir.Enum	-aggregate_by/4-fun-0-	2	lib/enum.ex	4049
Elixir.Enum	-map_reduce/3-fun-0-	3	lib/enum.ex	1786
Elixir.Enum	flat_map_reduce	3	lib/enum.ex	1287
Elixir.Enum	-group_by/3-lists^foldl/2-1-	3	lib/enum.ex	2468
Elixir.Enum	map_intersperse_list	3	lib/enum.ex	4292
Elixir.Enum	reduce_while	3	lib/enum.ex	2514
Elixir.Stream	do_zip_enum	4	lib/stream.ex	1369
lists	foreach_1	2	lists.erl	1442
Elixir.Calendar.ISO	date_to_iso_days	3	lib/calendar/iso.ex	779
Elixir.DateTime	convert	2	lib/calendar/datetime.ex	1627
Elixir.DateTime	from_unix!	3	lib/calendar/datetime.ex	408
Elixir.Enum	-flat_map_reduce/3-fun-1-	3	lib/enum.ex	1288
Elixir.Enum	aggregate	3	lib/enum.ex	4009
Elixir.Enum	aggregate_list	3	lib/enum.ex	4038
Elixir.Enum	uniq_by	2	lib/enum.ex	4307
Elixir.Enum	uniq_list	3	lib/enum.ex	4689
Elixir.Enum	zip	1	lib/enum.ex	3837
Elixir.Exception	format_stacktrace	1	lib/exception.ex	667
Elixir.GenEvent	rpc	2	lib/gen_event.ex	311
Elixir.GenServer	stop	3	lib/gen_server.ex	983
Elixir.Task.Supervisor	async	6	lib/task/supervisor.ex	514
elixir_tokenizer	unexpected_token	5	src/elixir_tokenizer.erl	721
Elixir.Enum	map_intersperse	3	lib/enum.ex	2480
Elixir.Enum	map_reduce	3	lib/enum.ex	4307
Elixir.Enum	scan_list	3	lib/enum.ex	4346
Elixir.Registry	key_info!	1	lib/registry.ex	1382
Elixir.System	convert_time_unit	3	lib/system.ex	1193
Elixir.Enum	-all?/2-fun-0-	3	lib/enum.ex	376
Elixir.Enum	-any?/2-fun-0-	3	lib/enum.ex	437
Elixir.Enum	-drop_while/2-fun-0-	3	lib/enum.ex	956
Elixir.Enum	-each/2-fun-0-	3	lib/enum.ex	980
Elixir.Enum	-filter/2-fun-0-	3	lib/enum.ex	1112
Elixir.Enum	-filter_map/3-fun-1-	4	lib/enum.ex	1123
Elixir.Enum	-find_index/2-fun-0-	3	lib/enum.ex	1177
Elixir.Enum	-flat_map/2-fun-0-	3	lib/enum.ex	1251
Elixir.Enum	-frequencies_by/2-fun-0-	3	lib/enum.ex	1344
Elixir.Enum	-reject/2-fun-0-	3	lib/enum.ex	2535
Elixir.Enum	-scan/3-fun-0-	3	lib/enum.ex	2820
Elixir.Enum	-split_while/2-fun-0-	3	lib/enum.ex	3348
Elixir.Enum	-take_while/2-fun-0-	3	lib/enum.ex	3623
Elixir.Enum	aggregate_by	4	lib/enum.ex	4075
Elixir.Enum	find_list	3	lib/enum.ex	4211
Elixir.Enum	find_value_list	3	lib/enum.ex	4239
Elixir.Enum	map_intersperse_list	3	lib/enum.ex	4289
Elixir.Enum	reverse	2	lib/enum.ex	2571
Elixir.Enum	sort	2	lib/enum.ex	4307
Elixir.Enum	sort_by	3	lib/enum.ex	3264
Elixir.Keyword	get_and_update	4	lib/keyword.ex	473
Elixir.Logger	filter_out_nils	1	lib/logger.ex	519
Elixir.Logger	reset_metadata	1	lib/logger.ex	515
Elixir.Stream.Reducers	-chunk_by/3-fun-0-	3	lib/stream/reducers.ex	41
Elixir.Supervisor	child_spec	2	lib/supervisor.ex	809
Elixir.DateTime	shift_zone_for_iso_days_utc	5	lib/calendar/datetime.ex	687
Elixir.Enum	all?	2	lib/enum.ex	375
Elixir.Enum	any?	2	lib/enum.ex	436
Elixir.Enum	find_index	2	lib/enum.ex	1176
Elixir.Enum	map	2	lib/enum.ex	2480
Elixir.Enum	take_while	2	lib/enum.ex	3622
Elixir.Enum	zip_with	2	lib/enum.ex	3917
Elixir.Module	assert_not_compiled!	3	lib/module.ex	2485
gen	do_for_proc	2	gen.erl	565
Elixir.Collectable	impl_for!	1	lib/collectable.ex	1
Elixir.Enum	-map_reduce/3-lists^mapfoldl/2-0-	3	lib/enum.ex	1780
Elixir.Enum	-sort_by/3-fun-3-	2	lib/enum.ex	3264
Elixir.Enum	-split_with/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	aggregate_by	4	lib/enum.ex	4067
Elixir.Enum	each	2	lib/enum.ex	4307
Elixir.Enum	flat_map	2	lib/enum.ex	4307
Elixir.Enum	flat_map_list	2	lib/enum.ex	4249
Elixir.Enum	into_protocol	3	lib/enum.ex	1569
Elixir.Enum	split_with	2	lib/enum.ex	2468
Elixir.Enum	split_with	2	lib/enum.ex	4307
Elixir.Enumerable	slice	1	lib/enum.ex	230
Elixir.Path	expand_home	1	lib/path.ex	698
Elixir.Protocol	extract_matching_by_attribute	3	lib/protocol.ex	492
Elixir.Enum	-concat_enum/1-fun-1-	3	lib/enum.ex	4307
Elixir.Enum	-count_until/3-fun-0-	5	lib/enum.ex	788
Elixir.Enum	-each/2-lists^foreach/1-0-	2	lib/enum.ex	975
Elixir.Enum	-group_by/3-fun-0-	4	lib/enum.ex	1375
Elixir.Enum	-reduce_into_protocol/4-fun-1-	4	lib/enum.ex	1586
Elixir.Enum	any_list	2	lib/enum.ex	4136
Elixir.Enum	join	2	lib/enum.ex	1617
Elixir.Enum	map_intersperse	3	lib/enum.ex	2472
Elixir.Supervisor	init_child	1	lib/supervisor.ex	718
Elixir.Task	await_many	2	lib/task.ex	922
Elixir.Calendar.ISO	day_of_week	4	lib/calendar/iso.ex	939
Elixir.Collectable	into	1	lib/collectable.ex	92
Elixir.Date	new	4	lib/calendar/date.ex	269
Elixir.DateTime	new	4	lib/calendar/datetime.ex	241
Elixir.Enum	-filter_map/3-fun-0-	4	lib/enum.ex	1118
Elixir.Enum	-group_by/3-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	all_list	2	lib/enum.ex	4110
Elixir.Enum	chunk_while	4	lib/enum.ex	603
Elixir.Enum	drop_while_list	2	lib/enum.ex	4183
Elixir.Enum	filter_list	2	lib/enum.ex	4197
Elixir.Enum	map	2	lib/enum.ex	2472
Elixir.Enum	reduce	2	lib/enum.ex	2418
Elixir.Enum	reject_list	2	lib/enum.ex	4313
Elixir.Enum	split_while_list	3	lib/enum.ex	4643
Elixir.Enum	split_with	2	lib/enum.ex	2472
Elixir.Enum	split_with	2	lib/enum.ex	2480
Elixir.Enum	take_while_list	2	lib/enum.ex	4675
Elixir.Enum	uniq_by	2	lib/enum.ex	2472
Elixir.Enum	uniq_by	2	lib/enum.ex	2480
Elixir.Enum	with_index	2	lib/enum.ex	3783
Elixir.Exception	format	3	lib/exception.ex	153
Elixir.Exception	format_file_line	3	lib/exception.ex	748
Elixir.Exception	format_file_line_column	4	lib/exception.ex	780
Elixir.Float	invalid_precision_message	1	lib/float.ex	621
Elixir.GenServer	call	3	lib/gen_server.ex	1038
Elixir.IO	getn	3	lib/io.ex	767
Elixir.Module.ParallelChecker	verify	1	lib/module/parallel_checker.ex	100
Elixir.NaiveDateTime	convert	2	lib/calendar/naive_datetime.ex	1093
Elixir.Path	expand	2	lib/path.ex	195
Elixir.Time	convert	2	lib/calendar/time.ex	638
Elixir.Time	convert!	2	lib/calendar/time.ex	668
Elixir.Calendar.ISO	ensure_day_in_month!	3	lib/calendar/iso.ex	1653
Elixir.Calendar.ISO	ensure_day_in_month!	3	lib/calendar/iso.ex	1654
Elixir.Calendar.ISO	from_unix	2	lib/calendar/iso.ex	1397
Elixir.Calendar.ISO	iso_days_to_day_of_week	2	lib/calendar/iso.ex	945
Elixir.Enum	-concat_enum/1-lists^foldl/2-1-	3	lib/enum.ex	2468
Elixir.Enum	-min_max_by/4-fun-0-	2	lib/enum.ex	2234
Elixir.Enum	-reduce/2-fun-0-	3	lib/enum.ex	2419
Elixir.Enum	-reduce/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-reduce_into_protocol/4-fun-0-	4	lib/enum.ex	1580
Elixir.Enum	-scan/2-fun-0-	3	lib/enum.ex	2799
Elixir.Enum	concat_enum	1	lib/enum.ex	2468
Elixir.Enum	count_until	3	lib/enum.ex	786
Elixir.Enum	find_index_list	3	lib/enum.ex	4225
Elixir.Enum	group_by	3	lib/enum.ex	1374
Elixir.Enum	into_protocol	2	lib/enum.ex	1502
Elixir.Enum	map_reduce	3	lib/enum.ex	2472
Elixir.Enum	map_reduce	3	lib/enum.ex	2480
Elixir.Enum	reduce_into_protocol	4	lib/enum.ex	1585
Elixir.Enum	reverse	2	lib/enum.ex	2575
Elixir.Enum	with_index	2	lib/enum.ex	3789
Elixir.Enum	zip_reduce	4	lib/enum.ex	3948
Elixir.Enum	zip_with	3	lib/enum.ex	3887
Elixir.Keyword	-map/2-fun-0-	2	lib/keyword.ex	1453
Elixir.Keyword	get_and_update!	4	lib/keyword.ex	537
Elixir.Keyword	new	2	lib/keyword.ex	202
Elixir.Macro	traverse	4	lib/macro.ex	595
Elixir.Map	drop	2	lib/map.ex	803
Elixir.Map	new_from_enum	1	lib/map.ex	228
Elixir.Map	split	2	lib/map.ex	843
Elixir.Map	take	2	lib/map.ex	483
Elixir.MapSet	new	1	lib/map_set.ex	94
Elixir.Registry	info!	1	lib/registry.ex	1373
lists	sort	2	lists.erl	1022
Elixir.Code.Fragment	cursor_context	2	lib/code/fragment.ex	166
Elixir.Date	convert	2	lib/calendar/date.ex	595
Elixir.Date	convert!	2	lib/calendar/date.ex	624
Elixir.Date	from_iso8601	2	lib/calendar/date.ex	343
Elixir.DateTime	from_naive	3	lib/calendar/datetime.ex	502
Elixir.DateTime	from_naive!	3	lib/calendar/datetime.ex	618
Elixir.DateTime	from_unix	3	lib/calendar/datetime.ex	357
Elixir.DateTime	shift_zone	3	lib/calendar/datetime.ex	678
Elixir.DateTime	shift_zone!	3	lib/calendar/datetime.ex	733
Elixir.Enum	-count/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-dedup_by/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-max_sort_fun/1-fun-0-	3	lib/enum.ex	1860
Elixir.Enum	-min_sort_fun/1-fun-0-	3	lib/enum.ex	2040
Elixir.Enum	aggregate	3	lib/enum.ex	3998
Elixir.Enum	concat_enum	1	lib/enum.ex	4307
Elixir.Enum	count	2	lib/enum.ex	4307
Elixir.Enum	dedup	1	lib/enum.ex	828
Elixir.Enum	dedup_by	2	lib/enum.ex	2468
Elixir.Enum	dedup_by	2	lib/enum.ex	4307
Elixir.Enum	drop_while	2	lib/enum.ex	4307
Elixir.Enum	filter	2	lib/enum.ex	4307
Elixir.Enum	filter_map	3	lib/enum.ex	1118
Elixir.Enum	filter_map	3	lib/enum.ex	4307
Elixir.Enum	flat_map	2	lib/enum.ex	2472
Elixir.Enum	flat_map	2	lib/enum.ex	2480
Elixir.Enum	frequencies	1	lib/enum.ex	4307
Elixir.Enum	intersperse	2	lib/enum.ex	4307
Elixir.Enum	min_max	2	lib/enum.ex	4075
Elixir.Enum	min_max_by	4	lib/enum.ex	4075
Elixir.Enum	product	1	lib/enum.ex	4307
Elixir.Enum	random	1	lib/enum.ex	2371
Elixir.Enum	reduce_into_protocol	3	lib/enum.ex	1518
Elixir.Enum	reject	2	lib/enum.ex	4307
Elixir.Enum	scan	2	lib/enum.ex	4307
Elixir.Enum	scan	3	lib/enum.ex	4307
Elixir.Enum	shuffle	1	lib/enum.ex	4307
Elixir.Enum	slice_count_and_fun	2	lib/enum.ex	4460
Elixir.Enum	slice_forward	4	lib/enum.ex	4361
Elixir.Enum	split_while	2	lib/enum.ex	4307
Elixir.Enum	sum	1	lib/enum.ex	4307
Elixir.Enum	take_random	2	lib/enum.ex	4307
Elixir.Enum	unzip	1	lib/enum.ex	4307
Elixir.Enumerable	count	1	lib/enum.ex	178
Elixir.IO	gets	2	lib/io.ex	767
Elixir.IO	puts	2	lib/io.ex	767
Elixir.IO	write	2	lib/io.ex	767
Elixir.Keyword	-split/2-lists^foldl/2-0-	3	lib/keyword.ex	1184
Elixir.Keyword	split	2	lib/keyword.ex	1184
Elixir.List	-foldl/3-lists^foldl/2-0-	3	lib/list.ex	249
Elixir.Macro	to_string	2	lib/macro.ex	1356
Elixir.Macro	unescape_tokens	1	lib/macro.ex	1098
Elixir.Macro	unescape_tokens	2	lib/macro.ex	1106
Elixir.Map	get_and_update	3	lib/map.ex	924
Elixir.NaiveDateTime	from_iso8601	2	lib/calendar/naive_datetime.ex	733
Elixir.Path	absname	2	lib/path.ex	70
Elixir.Path	relative_to	2	lib/path.ex	327
Elixir.Path	safe_relative_to	2	lib/path.ex	767
Elixir.Path	split	1	lib/path.ex	596
Elixir.Stream	run	1	lib/stream.ex	689
Elixir.String	pad	4	lib/string.ex	1379
Elixir.Time	from_iso8601	2	lib/calendar/time.ex	255
elixir_compiler	compile	3	src/elixir_compiler.erl	43
elixir_compiler	quoted	3	src/elixir_compiler.erl	17
elixir_erl_var	load_binding	5	src/elixir_erl_var.erl	72
elixir_lexical	run	3	src/elixir_lexical.erl	15
Elixir.Access	get	3	lib/access.ex	313
Elixir.Access	get_and_update	3	lib/access.ex	368
Elixir.Base	decode16	2	lib/base.ex	266
Elixir.Base	decode32	2	lib/base.ex	931
Elixir.Base	hex_decode32	2	lib/base.ex	1025
Elixir.Calendar.ISO	day_of_era	3	lib/calendar/iso.ex	1075
Elixir.Calendar.ISO	day_of_week	3	lib/calendar/iso.ex	883
Elixir.Calendar.ISO	day_of_year	3	lib/calendar/iso.ex	976
Elixir.Date	new!	4	lib/calendar/date.ex	294
Elixir.DateTime	add	4	lib/calendar/datetime.ex	1530
Elixir.DateTime	convert!	2	lib/calendar/datetime.ex	1664
Elixir.DateTime	from_iso8601	3	lib/calendar/datetime.ex	1169
Elixir.DateTime	new!	4	lib/calendar/datetime.ex	290
Elixir.Enum	-flat_map_reduce/3-fun-1-	3	lib/enum.ex	4307
Elixir.Enum	-frequencies_by/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-reduce_into_protocol/3-fun-1-	3	lib/enum.ex	1519
Elixir.Enum	-reduce_into_protocol/4-lists^foldl/2-0-	3	lib/enum.ex	1580
Elixir.Enum	all?	1	lib/enum.ex	339
Elixir.Enum	any?	1	lib/enum.ex	405
Elixir.Enum	count	1	lib/enum.ex	695
Elixir.Enum	dedup_by	2	lib/enum.ex	2472
Elixir.Enum	dedup_by	2	lib/enum.ex	2480
Elixir.Enum	drop_while	2	lib/enum.ex	2472
Elixir.Enum	drop_while	2	lib/enum.ex	2480
Elixir.Enum	each	2	lib/enum.ex	2472
Elixir.Enum	each	2	lib/enum.ex	2480
Elixir.Enum	filter	2	lib/enum.ex	2472
Elixir.Enum	filter	2	lib/enum.ex	2480
Elixir.Enum	filter_map	3	lib/enum.ex	2472
Elixir.Enum	filter_map	3	lib/enum.ex	2480
Elixir.Enum	frequencies_by	2	lib/enum.ex	4307
Elixir.Enum	map_reduce	3	lib/enum.ex	1784
Elixir.Enum	min_max_by	4	lib/enum.ex	4067
Elixir.Enum	reject	2	lib/enum.ex	2472
Elixir.Enum	reject	2	lib/enum.ex	2480
Elixir.Enum	scan	2	lib/enum.ex	2472
Elixir.Enum	scan	2	lib/enum.ex	2794
Elixir.Enum	scan	3	lib/enum.ex	2472
Elixir.Enum	scan	3	lib/enum.ex	2480
Elixir.Enum	split_while	2	lib/enum.ex	2472
Elixir.Enum	split_while	2	lib/enum.ex	2480
Elixir.Enum	uniq_by	2	lib/enum.ex	3694
Elixir.Enum	with_index_list	3	lib/enum.ex	4710
Elixir.Float	ceil	2	lib/float.ex	287
Elixir.Float	floor	2	lib/float.ex	240
Elixir.Float	round	2	lib/float.ex	347
Elixir.GenEvent	call	4	lib/gen_event.ex	266
Elixir.HashDict	get	3	lib/hash_dict.ex	10
Elixir.Kernel	put_in	3	lib/kernel.ex	2701
Elixir.Kernel	struct!	2	lib/kernel.ex	2336
Elixir.Keyword	-new/2-fun-0-	3	lib/keyword.ex	198
Elixir.Keyword	-new/2-lists^foldl/2-0-	3	lib/keyword.ex	202
Elixir.List	do_update_at	3	lib/list.ex	1351
Elixir.List	move_down	2	lib/list.ex	1291
Elixir.List	pop_at	3	lib/list.ex	891
Elixir.Macro	to_string	2	lib/macro.ex	1348
Elixir.MapSet	filter_keys	2	lib/map_set.ex	434
Elixir.MapSet	reject_keys	2	lib/map_set.ex	468
Elixir.Module	assert_not_readonly!	2	lib/module.ex	2500
Elixir.Module	validated_eval_quoted	4	lib/module.ex	758
Elixir.NaiveDateTime	convert!	2	lib/calendar/naive_datetime.ex	1125
Elixir.NaiveDateTime	from_erl!	3	lib/calendar/naive_datetime.ex	909
Elixir.PartitionSupervisor	partitions	1	lib/partition_supervisor.ex	258
Elixir.Path	do_join	3	lib/path.ex	558
Elixir.Path	join	2	lib/path.ex	550
Elixir.Protocol	consolidate	2	lib/protocol.ex	560
Elixir.Supervisor	count_children	1	lib/supervisor.ex	1064
Elixir.Supervisor	init_child	1	lib/supervisor.ex	701
Elixir.Time	from_erl!	3	lib/calendar/time.ex	389
Elixir.Version	match?	3	lib/version.ex	292
Elixir.Version	parse_requirement!	1	lib/version.ex	441
Elixir.Version	to_matchable	2	lib/version.ex	458
maps	map	2	maps.erl	429
maps	map_1	2	maps.erl	439
Elixir.Access	fetch	2	lib/access.ex	233
Elixir.Access	fetch!	2	lib/access.ex	254
Elixir.Base	bad_character!	1	lib/base.ex	137
Elixir.Base	decode16!	2	lib/base.ex	305
Elixir.Base	decode16upper!	2	lib/base.ex	366
Elixir.Base	decode32!	2	lib/base.ex	977
Elixir.Base	decode32hexupper!	2	lib/base.ex	1209
Elixir.Base	decode32upper!	2	lib/base.ex	1209
Elixir.Base	decode64!	2	lib/base.ex	554
Elixir.Base	decode64base!	2	lib/base.ex	735
Elixir.Base	decode64url!	2	lib/base.ex	735
Elixir.Base	hex_decode32!	2	lib/base.ex	1072
Elixir.Base	url_decode64!	2	lib/base.ex	614
Elixir.Calendar	compatible_calendars?	2	lib/calendar.ex	343
Elixir.Calendar	strftime	3	lib/calendar.ex	525
Elixir.Calendar.ISO	day_of_week	4	lib/calendar/iso.ex	940
Elixir.Code.Fragment	cursor_context	2	lib/code/fragment.ex	159
Elixir.Code.Fragment	last_line	1	lib/code/fragment.ex	801
Elixir.Date	from_erl!	2	lib/calendar/date.ex	467
Elixir.Date	from_iso8601!	2	lib/calendar/date.ex	364
Elixir.Date	from_iso8601!	2	lib/calendar/date.ex	369
Elixir.Date	from_iso_days	2	lib/calendar/date.ex	726
Elixir.Date	utc_today	1	lib/calendar/date.ex	178
Elixir.DateTime	add	4	lib/calendar/datetime.ex	1532
Elixir.DateTime	now!	2	lib/calendar/datetime.ex	800
Elixir.Dict	unsupported_dict	1	lib/dict.ex	441
Elixir.DynamicSupervisor	count_children	1	lib/dynamic_supervisor.ex	1103
Elixir.DynamicSupervisor	start_child	2	lib/dynamic_supervisor.ex	400
Elixir.Enum	-aggregate_by/4-fun-1-	4	lib/enum.ex	4052
Elixir.Enum	-aggregate_by/4-lists^foldl/2-0-	3	lib/enum.ex	4067
Elixir.Enum	-flat_map/2-fun-0-	3	lib/enum.ex	1253
Elixir.Enum	-reduce/3-fun-0-	4	lib/enum.ex	2480
Elixir.Enum	-to_sort_fun/1-fun-0-	3	lib/enum.ex	3138
Elixir.Enum	-with_index/2-fun-1-	3	lib/enum.ex	3789
Elixir.Enum	at	3	lib/enum.ex	468
Elixir.Enum	chunk_while	4	lib/enum.ex	594
Elixir.Enum	count	1	lib/enum.ex	690
Elixir.Enum	empty?	1	lib/enum.ex	1013
Elixir.Enum	find	3	lib/enum.ex	1153
Elixir.Enum	find_index	2	lib/enum.ex	1180
Elixir.Enum	find_value	3	lib/enum.ex	1222
Elixir.Enum	group_by	3	lib/enum.ex	1394
Elixir.Enum	into_protocol	2	lib/enum.ex	1499
Elixir.Enum	into_protocol	3	lib/enum.ex	1566
Elixir.Enum	max	3	lib/enum.ex	1856
Elixir.Enum	max_by	4	lib/enum.ex	1927
Elixir.Enum	member?	2	lib/enum.ex	1965
Elixir.Enum	min	3	lib/enum.ex	2036
Elixir.Enum	min_by	4	lib/enum.ex	2107
Elixir.Enum	sort	2	lib/enum.ex	2472
Elixir.Enum	sort	2	lib/enum.ex	3125
Elixir.Enum	sort_reducer	3	lib/enum.ex	4547
Elixir.Enum	split_with	2	lib/enum.ex	2292
Elixir.Enum	take	2	lib/enum.ex	3448
Elixir.Enum	uniq_list	3	lib/enum.ex	4693
Elixir.Enumerable	member?	2	lib/enum.ex	194
Elixir.Enumerable.Stream	do_each	4	lib/stream.ex	1811
Elixir.Exception	format	3	lib/exception.ex	149
Elixir.Exception	format_snippet	2	lib/exception.ex	791
Elixir.File	read!	1	lib/file.ex	358
Elixir.Float	to_char_list	2	lib/float.ex	611
Elixir.Float	to_string	2	lib/float.ex	617
Elixir.GenEvent	call	4	lib/gen_event.ex	269
Elixir.HashDict	delete	2	lib/hash_dict.ex	63
Elixir.HashDict	has_key?	2	lib/hash_dict.ex	10
Elixir.HashDict	merge	3	lib/hash_dict.ex	10
Elixir.HashDict	pop	3	lib/hash_dict.ex	71
Elixir.IO	binread	2	lib/io.ex	762
Elixir.IO	each_binstream	2	lib/io.ex	747
Elixir.IO	each_stream	2	lib/io.ex	733
Elixir.IO	getn	3	lib/io.ex	762
Elixir.IO	inspect	3	lib/io.ex	464
Elixir.IO	read	2	lib/io.ex	762
Elixir.IO	warn	2	lib/io.ex	767
Elixir.Kernel	update_in	3	lib/kernel.ex	2734
Elixir.Keyword	validate	5	lib/keyword.ex	281
Elixir.Keyword	validate!	2	lib/keyword.ex	336
Elixir.List	-foldr/3-lists^foldr/2-0-	3	lib/list.ex	267
Elixir.List	delete_at	2	lib/list.ex	866
Elixir.List	each_diagonal	5	lib/list.ex	1246
Elixir.List	find_script	4	lib/list.ex	1217
Elixir.List	keyfind	4	lib/list.ex	350
Elixir.List	keysort	3	lib/list.ex	501
Elixir.List	keytake	3	lib/list.ex	597
Elixir.List	proceed_path	4	lib/list.ex	1257
Elixir.Logger	__should_log__	2	lib/logger.ex	874
Elixir.Logger	bare_log	3	lib/logger.ex	864
Elixir.Macro	-postwalk/2-fun-0-	3	lib/macro.ex	705
Elixir.Macro	do_traverse	4	lib/macro.ex	620
Elixir.Macro	postwalk	2	lib/macro.ex	705
Elixir.Macro	struct!	2	lib/macro.ex	843
Elixir.Map	-map/2-fun-0-	3	lib/map.ex	1117
Elixir.Map	get_and_update	3	lib/map.ex	932
Elixir.Map	get_and_update!	3	lib/map.ex	319
Elixir.Map	new_from_enum	2	lib/map.ex	263
Elixir.Map	new_from_map	2	lib/map.ex	252
Elixir.Map	pop	3	lib/map.ex	716
Elixir.Map	update!	3	lib/map.ex	319
Elixir.MapSet	filter	2	lib/map_set.ex	427
Elixir.MapSet	new	2	lib/map_set.ex	109
Elixir.MapSet	reject	2	lib/map_set.ex	461
Elixir.Module	__get_attribute__	4	lib/module.ex	2119
Elixir.Module	get_attribute	3	lib/module.ex	1505
Elixir.NaiveDateTime	from_iso8601!	2	lib/calendar/naive_datetime.ex	767
Elixir.NaiveDateTime	from_iso8601!	2	lib/calendar/naive_datetime.ex	772
Elixir.NaiveDateTime	local_now	1	lib/calendar/naive_datetime.ex	164
Elixir.NaiveDateTime	utc_now	1	lib/calendar/naive_datetime.ex	124
Elixir.Node	monitor	2	lib/node.ex	113
Elixir.Path	absname_join	2	lib/path.ex	109
Elixir.Path	basename	1	lib/path.ex	383
Elixir.Path	basename	2	lib/path.ex	407
Elixir.Path	chardata_to_list!	1	lib/path.ex	680
Elixir.Path	dirname	1	lib/path.ex	430
Elixir.Path	expand	1	lib/path.ex	166
Elixir.Path	extname	1	lib/path.ex	457
Elixir.Path	join	2	lib/path.ex	548
Elixir.Path	relative_to	2	lib/path.ex	328
Elixir.Path	rootname	1	lib/path.ex	474
Elixir.Path	rootname	2	lib/path.ex	494
Elixir.Path	safe_relative_to	2	lib/path.ex	769
Elixir.Path	wildcard	2	lib/path.ex	674
Elixir.Regex	named_captures	3	lib/regex.ex	369
Elixir.Registry	-group_match_headers/2-fun-0-	5	lib/registry.ex	1354
Elixir.Registry	count_match	4	lib/registry.ex	1234
Elixir.Registry	dispatch	4	lib/registry.ex	468
Elixir.Registry	group_match_headers	2	lib/registry.ex	1348
Elixir.Registry	match	4	lib/registry.ex	652
Elixir.Registry	unregister_match	4	lib/registry.ex	897
Elixir.String	maybe_compile_pattern	1	lib/string.ex	624
Elixir.String	split	3	lib/string.ex	509
Elixir.String	splitter	3	lib/string.ex	601
Elixir.Supervisor	init	2	lib/supervisor.ex	671
Elixir.Supervisor	start_child	2	lib/supervisor.ex	916
Elixir.Task	shutdown	2	lib/task.ex	1217
Elixir.Task	yield_many	2	lib/task.ex	1151
Elixir.Task.Supervisor	async	6	lib/task/supervisor.ex	512
Elixir.Task.Supervisor	children	1	lib/task/supervisor.ex	429
Elixir.Time	diff	3	lib/calendar/time.ex	758
Elixir.Time	diff	3	lib/calendar/time.ex	759
Elixir.Time	from_iso8601!	2	lib/calendar/time.ex	281
Elixir.Time	from_iso8601!	2	lib/calendar/time.ex	286
Elixir.Time	from_seconds_after_midnight	3	lib/calendar/time.ex	425
Elixir.Time	new!	5	lib/calendar/time.ex	177
Elixir.Time	new!	5	lib/calendar/time.ex	182
Elixir.URI	decode_next_query_pair	2	lib/uri.ex	289
Elixir.URI	decode_query_into_dict	3	lib/uri.ex	233
Elixir.Version	compare	2	lib/version.ex	335
Elixir.Version	match?	3	lib/version.ex	287
Elixir.Version	to_matchable	2	lib/version.ex	463
elixir_compiler	string	3	src/elixir_compiler.erl	7
elixir_errors	print_warning	1	src/elixir_errors.erl	191
elixir_interpolation	unescape_string	2	src/elixir_interpolation.erl	128
filelib	safe_relative_path	4	filelib.erl	788
lists	mapfoldl_1	3	lists.erl	1462
string	replace	4	string.erl	495
string	split	3	string.erl	470
string	split_1	6	string.erl	1244
Elixir.Access	-elem/1-fun-0-	4	lib/access.ex	564
Elixir.Access	-key!/1-fun-0-	4	lib/access.ex	503
Elixir.Access	all	3	lib/access.ex	615
Elixir.Access	at!	4	lib/access.ex	739
Elixir.Access	fetch!	2	lib/access.ex	256
Elixir.Access	pop	2	lib/access.ex	414
Elixir.Application	app_dir	1	lib/application.ex	954
Elixir.Application	fetch_env!	2	lib/application.ex	730
Elixir.Atom	to_char_list	1	lib/atom.ex	81
Elixir.Base	decode16!	2	lib/base.ex	313
Elixir.Base	decode64	2	lib/base.ex	520
Elixir.Base	encode16	2	lib/base.ex	179
Elixir.Base	encode32	2	lib/base.ex	774
Elixir.Base	encode64	2	lib/base.ex	394
Elixir.Base	hex_encode32	2	lib/base.ex	817
Elixir.Base	url_decode64	2	lib/base.ex	582
Elixir.Base	url_encode64	2	lib/base.ex	416
Elixir.Calendar	format_modifiers	6	lib/calendar.ex	678
Elixir.Calendar	format_modifiers	6	lib/calendar.ex	829
Elixir.Calendar	strftime	3	lib/calendar.ex	528
Elixir.Calendar.ISO	div_rem	2	lib/calendar/iso.ex	795
Elixir.Calendar.ISO	gregorian_seconds_to_iso_days	2	lib/calendar/iso.ex	1480
Elixir.Calendar.ISO	gregorian_seconds_to_iso_days	2	lib/calendar/iso.ex	1481
Elixir.Calendar.ISO	offset_to_string	4	lib/calendar/iso.ex	1304
Elixir.Code.Normalizer	normalize	2	lib/code/normalizer.ex	15
Elixir.Date	add	2	lib/calendar/date.ex	660
Elixir.Date	beginning_of_week	2	lib/calendar/date.ex	802
Elixir.Date	day_of_week	2	lib/calendar/date.ex	768
Elixir.Date	end_of_week	2	lib/calendar/date.ex	855
Elixir.Date	new!	4	lib/calendar/date.ex	299
Elixir.Date	range	3	lib/calendar/date.ex	142
Elixir.Date	to_erl	1	lib/calendar/date.ex	428
Elixir.Date	to_gregorian_days	1	lib/calendar/date.ex	512
Elixir.DateTime	add	4	lib/calendar/datetime.ex	1540
Elixir.DateTime	from_map	1	lib/calendar/datetime.ex	1723
Elixir.DateTime	from_naive!	3	lib/calendar/datetime.ex	635
Elixir.DateTime	from_unix!	3	lib/calendar/datetime.ex	413
Elixir.DateTime	new!	4	lib/calendar/datetime.ex	307
Elixir.DateTime	now!	2	lib/calendar/datetime.ex	805
Elixir.DateTime	shift_zone!	3	lib/calendar/datetime.ex	738
Elixir.DateTime	to_unix	2	lib/calendar/datetime.ex	843
Elixir.DateTime	truncate	2	lib/calendar/datetime.ex	1584
Elixir.DateTime	truncate	2	lib/calendar/datetime.ex	1588
Elixir.DynamicSupervisor	start_link	1	lib/dynamic_supervisor.ex	323
Elixir.DynamicSupervisor	start_link	3	lib/dynamic_supervisor.ex	358
Elixir.Enum	-group_by/3-fun-0-	4	lib/enum.ex	1376
Elixir.Enum	-map/2-anonymous-3-	3	lib/enum.ex	4307
Elixir.Enum	-max/1-fun-0-	0	lib/enum.ex	1855
Elixir.Enum	-max/2-fun-0-	0	lib/enum.ex	1855
Elixir.Enum	-max_by/2-fun-0-	0	lib/enum.ex	1925
Elixir.Enum	-min/1-fun-0-	0	lib/enum.ex	2035
Elixir.Enum	-min/2-fun-0-	0	lib/enum.ex	2035
Elixir.Enum	-min_by/2-fun-0-	0	lib/enum.ex	2105
Elixir.Enum	-min_max/1-fun-0-	0	lib/enum.ex	2131
Elixir.Enum	-min_max_by/2-fun-0-	0	lib/enum.ex	2223
Elixir.Enum	-min_max_by/4-fun-1-	4	lib/enum.ex	2239
Elixir.Enum	-min_max_by/4-lists^foldl/2-0-	3	lib/enum.ex	4067
Elixir.Enum	-product/1-anonymous-1-	3	lib/enum.ex	2480
Elixir.Enum	-product/1-lists^foldl/2-0-	2	lib/enum.ex	2468
Elixir.Enum	-reduce_into_protocol/3-lists^foldl/2-0-	3	lib/enum.ex	1513
Elixir.Enum	-sum/1-anonymous-1-	3	lib/enum.ex	2480
Elixir.Enum	-sum/1-lists^foldl/2-0-	2	lib/enum.ex	2468
Elixir.Enum	-zip_reduce/4-fun-0-	3	lib/enum.ex	3947
Elixir.Enum	-zip_with/3-fun-0-	4	lib/enum.ex	3887
Elixir.Enum	all?	1	lib/enum.ex	342
Elixir.Enum	all?	2	lib/enum.ex	378
Elixir.Enum	any?	1	lib/enum.ex	408
Elixir.Enum	any?	2	lib/enum.ex	439
Elixir.Enum	concat_enum	1	lib/enum.ex	2472
Elixir.Enum	concat_enum	1	lib/enum.ex	2480
Elixir.Enum	count_until	2	lib/enum.ex	749
Elixir.Enum	dedup_by	2	lib/enum.ex	855
Elixir.Enum	drop	2	lib/enum.ex	4307
Elixir.Enum	drop_while	2	lib/enum.ex	956
Elixir.Enum	empty?	1	lib/enum.ex	1007
Elixir.Enum	empty?	1	lib/enum.ex	1014
Elixir.Enum	fetch	2	lib/enum.ex	1044
Elixir.Enum	fetch!	2	lib/enum.ex	1070
Elixir.Enum	fetch!	2	lib/enum.ex	1072
Elixir.Enum	filter_list	2	lib/enum.ex	4198
Elixir.Enum	flat_map_list	2	lib/enum.ex	4250
Elixir.Enum	flat_map_list	2	lib/enum.ex	4251
Elixir.Enum	flat_map_reduce	3	lib/enum.ex	1286
Elixir.Enum	intersperse	2	lib/enum.ex	1426
Elixir.Enum	into	3	lib/enum.ex	1552
Elixir.Enum	into_map	1	lib/enum.ex	1486
Elixir.Enum	join	2	lib/enum.ex	2480
Elixir.Enum	join	2	lib/enum.ex	4307
Elixir.Enum	join_list	2	lib/enum.ex	4272
Elixir.Enum	join_non_empty_list	3	lib/enum.ex	3991
Elixir.Enum	member?	2	lib/enum.ex	1960
Elixir.Enum	member?	2	lib/enum.ex	1969
Elixir.Enum	min_max	2	lib/enum.ex	2151
Elixir.Enum	random	1	lib/enum.ex	2349
Elixir.Enum	random	1	lib/enum.ex	2356
Elixir.Enum	random	1	lib/enum.ex	2375
Elixir.Enum	reduce	2	lib/enum.ex	2414
Elixir.Enum	reduce	2	lib/enum.ex	2422
Elixir.Enum	reduce	2	lib/enum.ex	2423
Elixir.Enum	reduce	2	lib/enum.ex	2424
Elixir.Enum	reverse_slice	3	lib/enum.ex	2596
Elixir.Enum	scan	2	lib/enum.ex	2799
Elixir.Enum	scan	3	lib/enum.ex	2820
Elixir.Enum	scan_list	3	lib/enum.ex	4347
Elixir.Enum	shuffle	1	lib/enum.ex	2851
Elixir.Enum	slice_forward	4	lib/enum.ex	4379
Elixir.Enum	slide	3	lib/enum.ex	2670
Elixir.Enum	slide_list_start	4	lib/enum.ex	2744
Elixir.Enum	sort	2	lib/enum.ex	3129
Elixir.Enum	sort_by	3	lib/enum.ex	3265
Elixir.Enum	split	2	lib/enum.ex	3317
Elixir.Enum	split_while	2	lib/enum.ex	3345
Elixir.Enum	take_random	2	lib/enum.ex	3538
Elixir.Enum	take_while	2	lib/enum.ex	3621
Elixir.Enum	take_while_list	2	lib/enum.ex	4676
Elixir.Enum	to_list	1	lib/enum.ex	3644
Elixir.Enum	unzip	1	lib/enum.ex	2472
Elixir.Enum	unzip	1	lib/enum.ex	3729
Elixir.Exception	format_fa	2	lib/exception.ex	682
Elixir.Exception	format_mfa	3	lib/exception.ex	714
Elixir.Exception	format_snippet	2	lib/exception.ex	786
Elixir.GenEvent	format_status	2	lib/gen_event.ex	512
Elixir.GenEvent	notify	2	lib/gen_event.ex	243
Elixir.GenEvent	stream	2	lib/gen_event.ex	199
Elixir.GenServer	call	3	lib/gen_server.ex	1031
Elixir.HashDict	-split/2-fun-0-	2	lib/hash_dict.ex	10
Elixir.HashDict	-take/2-fun-0-	3	lib/hash_dict.ex	10
Elixir.HashDict	equal?	2	lib/hash_dict.ex	10
Elixir.HashDict	fetch!	2	lib/hash_dict.ex	10
Elixir.HashDict	get_and_update	3	lib/hash_dict.ex	10
Elixir.HashDict	keys	1	lib/hash_dict.ex	10
Elixir.HashDict	put_new	3	lib/hash_dict.ex	10
Elixir.HashDict	to_list	1	lib/hash_dict.ex	10
Elixir.HashDict	values	1	lib/hash_dict.ex	10
Elixir.HashSet	to_list	1	lib/hash_set.ex	55
Elixir.IO	binstream	2	lib/io.ex	762
Elixir.IO	binwrite	2	lib/io.ex	762
Elixir.IO	gets	2	lib/io.ex	762
Elixir.IO	stream	2	lib/io.ex	762
Elixir.IO	warn_once	3	lib/io.ex	371
Elixir.IO	write	2	lib/io.ex	762
Elixir.Inspect.Algebra	flex_glue	3	lib/inspect/algebra.ex	799
Elixir.Inspect.Algebra	glue	3	lib/inspect/algebra.ex	821
Elixir.Inspect.Algebra	line	2	lib/inspect/algebra.ex	913
Elixir.Inspect.Algebra	space	2	lib/inspect/algebra.ex	875
Elixir.Inspect.BitString	inspect	2	lib/inspect.ex	159
Elixir.Inspect.List	inspect	2	lib/inspect.ex	231
Elixir.Inspect.Map	map_container_doc	4	lib/inspect.ex	328
Elixir.Inspect.Tuple	inspect	2	lib/inspect.ex	295
Elixir.Integer	do_undigits	3	lib/integer.ex	226
Elixir.Integer	floor_div	2	lib/integer.ex	164
Elixir.Integer	floor_div	2	lib/integer.ex	167
Elixir.Integer	mod	2	lib/integer.ex	130
Elixir.Integer	parse	2	lib/integer.ex	276
Elixir.Integer	to_char_list	1	lib/integer.ex	484
Elixir.Integer	to_char_list	2	lib/integer.ex	488
Elixir.Kernel	inspect	2	lib/kernel.ex	2246
Elixir.Kernel	struct	3	lib/kernel.ex	2350
Elixir.Kernel	struct	3	lib/kernel.ex	2354
Elixir.Keyword	-drop/2-lists^filter/1-0-	2	lib/keyword.ex	1224
Elixir.Keyword	-take/2-lists^filter/1-0-	2	lib/keyword.ex	1204
Elixir.Keyword	-validate!/2-fun-0-	2	lib/keyword.ex	343
Elixir.Keyword	-values/1-lists^map/1-0-	2	lib/keyword.ex	669
Elixir.Keyword	do_filter	2	lib/keyword.ex	1415
Elixir.Keyword	do_reject	2	lib/keyword.ex	1443
Elixir.Keyword	do_replace_lazy	3	lib/keyword.ex	920
Elixir.Keyword	fetch!	2	lib/keyword.ex	595
Elixir.Keyword	get_and_update!	4	lib/keyword.ex	554
Elixir.Keyword	keys	1	lib/keyword.ex	649
Elixir.Keyword	merge	2	lib/keyword.ex	995
Elixir.Keyword	pop!	2	lib/keyword.ex	1279
Elixir.Keyword	replace!	4	lib/keyword.ex	885
Elixir.Keyword	replace!	4	lib/keyword.ex	889
Elixir.Keyword	size	1	lib/keyword.ex	1390
Elixir.Keyword	update!	4	lib/keyword.ex	1107
Elixir.Keyword	update!	4	lib/keyword.ex	1111
Elixir.Keyword	update!	4	lib/keyword.ex	1115
Elixir.Keyword	update_guarded	4	lib/keyword.ex	1145
Elixir.Keyword	validate!	2	lib/keyword.ex	342
Elixir.List	-do_zip/2-fun-0-	2	lib/list.ex	1379
Elixir.List	-do_zip/2-lists^mapfoldl/2-0-	3	lib/list.ex	1381
Elixir.List	-keysort_fun/2-fun-0-	4	lib/list.ex	505
Elixir.List	-keysort_fun/2-fun-2-	4	lib/list.ex	511
Elixir.List	do_update_at	3	lib/list.ex	1355
Elixir.List	do_zip	2	lib/list.ex	1381
Elixir.List	keyfind!	3	lib/list.ex	380
Elixir.List	keyfind!	3	lib/list.ex	381
Elixir.List	keymember?	3	lib/list.ex	412
Elixir.List	last	1	lib/list.ex	320
Elixir.List	to_charlist	1	lib/list.ex	1137
Elixir.Macro	-prewalk/2-fun-0-	3	lib/macro.ex	667
Elixir.Macro	classify_atom	1	lib/macro.ex	2195
Elixir.Macro	escape	2	lib/macro.ex	821
Elixir.Macro	path	3	lib/macro.ex	453
Elixir.Macro	path	3	lib/macro.ex	461
Elixir.Macro	pipe	3	lib/macro.ex	333
Elixir.Macro	prewalk	2	lib/macro.ex	667
Elixir.Macro	underscore	1	lib/macro.ex	2071
Elixir.Map	do_filter	2	lib/map.ex	1077
Elixir.Map	do_map	2	lib/map.ex	258
Elixir.Map	do_reject	2	lib/map.ex	1107
Elixir.Map	filter	2	lib/map.ex	1071
Elixir.Map	from_keys	2	lib/map.ex	141
Elixir.Map	from_struct	1	lib/map.ex	1000
Elixir.Map	get_and_update	3	lib/map.ex	525
Elixir.Map	get_and_update!	3	lib/map.ex	966
Elixir.Map	new	1	lib/map.ex	221
Elixir.Map	pop!	2	lib/map.ex	741
Elixir.Map	pop!	2	lib/map.ex	743
Elixir.Map	put_new	3	lib/map.ex	344
Elixir.Map	reject	2	lib/map.ex	1101
Elixir.Map	replace	3	lib/map.ex	371
Elixir.Map	replace_lazy	3	lib/map.ex	418
Elixir.Map	size	1	lib/map.ex	1042
Elixir.Map	take	2	lib/map.ex	487
Elixir.Map	update	4	lib/map.ex	687
Elixir.Map	update!	3	lib/map.ex	883
Elixir.Module	__put_attribute__	5	lib/module.ex	2197
Elixir.Module	attributes_in	1	lib/module.ex	1178
Elixir.Module	check_module_for_overridable	2	lib/module.ex	1397
Elixir.Module	create	3	lib/module.ex	815
Elixir.Module	definitions_in	1	lib/module.ex	1232
Elixir.Module	delete_attribute	2	lib/module.ex	1567
Elixir.Module	has_attribute?	2	lib/module.ex	1541
Elixir.Module	make_overridable	2	lib/module.ex	1345
Elixir.Module	make_overridable	2	lib/module.ex	1372
Elixir.Module	overridables_in	1	lib/module.ex	1207
Elixir.Module	split	2	lib/module.ex	1673
Elixir.NaiveDateTime	add	3	lib/calendar/naive_datetime.ex	442
Elixir.NaiveDateTime	new!	8	lib/calendar/naive_datetime.ex	304
Elixir.NaiveDateTime	truncate	2	lib/calendar/naive_datetime.ex	551
Elixir.Node	monitor	3	lib/node.ex	126
Elixir.OptionParser	build_config	1	lib/option_parser.ex	608
Elixir.OptionParser	do_split	4	lib/option_parser.ex	592
Elixir.OptionParser	parse	2	lib/option_parser.ex	236
Elixir.OptionParser	parse!	2	lib/option_parser.ex	275
Elixir.OptionParser	to_argv	2	lib/option_parser.ex	519
Elixir.PartitionSupervisor	name_partitions	1	lib/partition_supervisor.ex	268
Elixir.PartitionSupervisor	name_partitions	1	lib/partition_supervisor.ex	273
Elixir.PartitionSupervisor	register_name	2	lib/partition_supervisor.ex	379
Elixir.PartitionSupervisor	send	2	lib/partition_supervisor.ex	374
Elixir.PartitionSupervisor	start_link	1	lib/partition_supervisor.ex	164
Elixir.PartitionSupervisor	unregister_name	2	lib/partition_supervisor.ex	384
Elixir.Path	join	1	lib/path.ex	518
Elixir.Port	info	1	lib/port.ex	253
Elixir.Port	info	2	lib/port.ex	273
Elixir.Process	info	1	lib/process.ex	752
Elixir.Process	info	2	lib/process.ex	773
Elixir.Process	whereis	1	lib/process.ex	653
Elixir.Protocol	-extract_matching_by_attribute/3-fun-1-	4	lib/protocol.ex	493
Elixir.Protocol	assert_impl!	3	lib/protocol.ex	348
Elixir.Protocol	assert_impl!	3	lib/protocol.ex	354
Elixir.Protocol	assert_protocol!	2	lib/protocol.ex	323
Elixir.Protocol	consolidated?	1	lib/protocol.ex	527
Elixir.Range	new	2	lib/range.ex	193
Elixir.Range	new	3	lib/range.ex	215
Elixir.Regex	apply_list	5	lib/regex.ex	756
Elixir.Regex	compile!	2	lib/regex.ex	231
Elixir.Regex	named_captures	3	lib/regex.ex	370
Elixir.Regex	recompile!	1	lib/regex.ex	262
Elixir.Regex	replace	4	lib/regex.ex	686
Elixir.Regex	run	3	lib/regex.ex	336
Elixir.Regex	scan	3	lib/regex.ex	480
Elixir.Registry	child_spec	1	lib/registry.ex	392
Elixir.Registry	count	1	lib/registry.ex	1165
Elixir.Registry	count_select	2	lib/registry.ex	1333
Elixir.Registry	delete_meta	2	lib/registry.ex	1131
Elixir.Registry	keys	2	lib/registry.ex	702
Elixir.Registry	lookup	2	lib/registry.ex	580
Elixir.Registry	meta	2	lib/registry.ex	1068
Elixir.Registry	put_meta	3	lib/registry.ex	1103
Elixir.Registry	register	3	lib/registry.ex	989
Elixir.Registry	select	2	lib/registry.ex	1302
Elixir.Registry	select	2	lib/registry.ex	1304
Elixir.Registry	start_link	1	lib/registry.ex	322
Elixir.Registry	start_link	1	lib/registry.ex	325
Elixir.Registry	unregister	2	lib/registry.ex	834
Elixir.Registry	update_value	3	lib/registry.ex	422
Elixir.Registry	values	3	lib/registry.ex	778
Elixir.Stream	-each/2-fun-0-	4	lib/stream.ex	481
Elixir.Stream	-filter/2-fun-0-	4	lib/stream.ex	522
Elixir.Stream	-iterate/2-fun-0-	2	lib/stream.ex	1527
Elixir.Stream	do_unfold	4	lib/stream.ex	1740
Elixir.Stream	do_zip_enum	4	lib/stream.ex	1366
Elixir.Stream	do_zip_next	6	lib/stream.ex	1429
Elixir.Stream.Reducers	-chunk_by/3-fun-0-	3	lib/stream/reducers.ex	44
Elixir.String	-ends_with?/2-fun-0-	3	lib/string.ex	2404
Elixir.String	-starts_with?/2-fun-0-	3	lib/string.ex	2361
Elixir.String	build_filler	5	lib/string.ex	1415
Elixir.String	capitalize	2	lib/string.ex	952
Elixir.String	contains?	2	lib/string.ex	2495
Elixir.String	do_replace	4	lib/string.ex	1620
Elixir.String	list_contains?	4	lib/string.ex	2499
Elixir.String	lstrip	2	lib/string.ex	1183
Elixir.String	pad	4	lib/string.ex	1384
Elixir.String	replace_guarded	4	lib/string.ex	1569
Elixir.String	replace_guarded	4	lib/string.ex	1577
Elixir.String	rstrip	2	lib/string.ex	962
Elixir.String	split	3	lib/string.ex	485
Elixir.String	starts_with?	2	lib/string.ex	2357
Elixir.String	strip	2	lib/string.ex	1195
Elixir.String.Break	split	1	lib/elixir/unicode/unicode.ex	515
Elixir.StringIO	open	3	lib/string_io.ex	64
Elixir.Supervisor	-child_spec/2-fun-0-	2	lib/supervisor.ex	814
Elixir.Supervisor	start_link	2	lib/supervisor.ex	616
Elixir.Supervisor	start_link	2	lib/supervisor.ex	617
Elixir.System	fetch_env!	1	lib/system.ex	706
Elixir.System	monotonic_time	1	lib/system.ex	1145
Elixir.System	os_time	1	lib/system.ex	1250
Elixir.System	system_time	1	lib/system.ex	1171
Elixir.System	time_offset	1	lib/system.ex	1222
Elixir.Task	-await_many/2-fun-0-	2	lib/task.ex	923
Elixir.Task	await	2	lib/task.ex	817
Elixir.Task	await	2	lib/task.ex	830
Elixir.Task	await_many	2	lib/task.ex	940
Elixir.Task	await_many	5	lib/task.ex	956
Elixir.Task	ignore	1	lib/task.ex	872
Elixir.Task	yield	2	lib/task.ex	1061
Elixir.Task.Supervised	stream_reduce	7	lib/task/supervised.ex	298
Elixir.Task.Supervisor	start_child	3	lib/task/supervisor.ex	459
Elixir.Task.Supervisor	start_link	1	lib/task/supervisor.ex	129
Elixir.Task.Supervisor	start_link	1	lib/task/supervisor.ex	140
Elixir.Time	add	3	lib/calendar/time.ex	511
Elixir.Time	compare	2	lib/calendar/time.ex	583
Elixir.Time	compare	2	lib/calendar/time.ex	584
Elixir.Time	to_erl	1	lib/calendar/time.ex	350
Elixir.Time	truncate	2	lib/calendar/time.ex	787
Elixir.Tuple	product	1	lib/tuple.ex	164
Elixir.Tuple	sum	1	lib/tuple.ex	145
Elixir.Tuple	sum	2	lib/tuple.ex	148
Elixir.URI	-encode/2-lbc$^0/2-0-	3	lib/uri.ex	387
Elixir.URI	decode_query_into_dict	3	lib/uri.ex	226
Elixir.URI	decode_query_into_map	3	lib/uri.ex	216
Elixir.URI	encode_kv_pair	2	lib/uri.ex	140
Elixir.URI	merge	2	lib/uri.ex	885
Elixir.URI	merge	2	lib/uri.ex	906
Elixir.URI	new!	1	lib/uri.ex	637
Elixir.URI	percent	2	lib/uri.ex	414
Elixir.Version	match?	3	lib/version.ex	291
Elixir.Version	parse!	1	lib/version.ex	397
elixir_aliases	concat	1	src/elixir_aliases.erl	142
elixir_aliases	safe_concat	1	src/elixir_aliases.erl	143
elixir_module	data_tables	1	src/elixir_module.erl	27
elixir_quote	argument_error	1	src/elixir_quote.erl	505
filename	filename_string_to_binary	1	filename.erl	844
filename	join	2	filename.erl	462
lists	keysort	2	lists.erl	785
lists	keysort	2	lists.erl	789

=Elixir.Integer
floor_div/2
ArithmeticError in erlang.*/2	0,1		638
ArithmeticError in erlang.div/2	0,1		639
mod/2
ArithmeticError in erlang.rem/2	0,1		640
parse/2
ArgumentError			641
pow/2
ArithmeticError in Elixir.Integer.pow/2	0,1:106		
to_char_list/1
ArgumentError in erlang.integer_to_list/1	0		642
to_char_list/2
ArgumentError in erlang.integer_to_list/2	0,1		643
to_charlist/1
ArgumentError in erlang.integer_to_list/1	0		
to_charlist/2
ArgumentError in erlang.integer_to_list/2	0,1		
to_string/1
ArgumentError in erlang.integer_to_binary/1	0		
to_string/2
ArgumentError in erlang.integer_to_binary/2	0,1		
undigits/2
ArgumentError			637
=Elixir.List.Chars
impl_for!/1
Protocol.UndefinedError Elixir.List.Chars			14
Protocol.UndefinedError Elixir.List.Chars function			14
to_char_list/1
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
to_charlist/1
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
=Elixir.GenEvent
ack_notify/2
FunctionClauseError in gen.do_for_proc/2			61
exit noproc			103 61
add_handler/3
FunctionClauseError in gen.do_for_proc/2			61
exit noproc			103 61
add_mon_handler/3
FunctionClauseError in gen.do_for_proc/2			61
exit noproc			103 61
call/3
FunctionClauseError in gen.do_for_proc/2			303
exit noproc			393
call/4
FunctionClauseError in gen.call/4			303
FunctionClauseError in gen.do_for_proc/2			303
exit noproc			393
format_status/2
MatchError			609
notify/2
ArgumentError in erlang.send/2			610
remove_handler/3
FunctionClauseError in gen.do_for_proc/2			61
exit noproc			103 61
stop/1
exit noproc			103
stop/2
exit noproc			103
stop/3
FunctionClauseError in gen.stop/3	0,1,2:545		
exit noproc			103
stream/2
FunctionClauseError in Elixir.Keyword.get/3	1,=timeout,=infinity:388		611
sync_notify/2
FunctionClauseError in gen.do_for_proc/2			61
exit noproc			103 61
which_handlers/1
FunctionClauseError in gen.do_for_proc/2			61
exit noproc			103 61
=Elixir.Date
add/2
ArithmeticError in erlang.+/2			513
beginning_of_week/1
FunctionClauseError in Elixir.Date.beginning_of_week/2	0,=default:797		
beginning_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		162 514
convert!/2
ArgumentError in erlang.apply/3			27 193 194
FunctionClauseError in Elixir.Date.convert/2	0,1:590		194
UndefinedFunctionError			27 193 194
convert/2
ArgumentError in erlang.apply/3			27 193
UndefinedFunctionError			27 193
day_of_week/1
FunctionClauseError in Elixir.Date.day_of_week/2	0,=default:767		
day_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		162 346 515
end_of_week/1
FunctionClauseError in Elixir.Date.end_of_week/2	0,=default:850		
end_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		162 516
from_erl!/1
FunctionClauseError in Elixir.Date.from_erl/2	0,=Elixir.Calendar.ISO:450		349
from_erl!/2
FunctionClauseError in Elixir.Date.from_erl/2	0,1:450		349
from_erl/1
FunctionClauseError in Elixir.Date.from_erl/2	0,=Elixir.Calendar.ISO:450		
from_gregorian_days/1
FunctionClauseError in Elixir.Date.from_gregorian_days/2	0,=Elixir.Calendar.ISO:492		
from_gregorian_days/2
ArgumentError in erlang.apply/3			352
UndefinedFunctionError			352
from_iso8601!/1
ArgumentError			351
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		195 350
from_iso8601!/2
ArgumentError			351
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		195 350
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		195
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		195
new!/3
ArgumentError			517
FunctionClauseError in Elixir.Calendar.ISO.valid_date?/3	0,1,2:1340		130 265
new!/4
ArgumentError in erlang.apply/3			130 265
UndefinedFunctionError	0,1,2		130 265
new/3
FunctionClauseError in Elixir.Calendar.ISO.valid_date?/3	0,1,2:1340		130
new/4
ArgumentError in erlang.apply/3			130
UndefinedFunctionError	0,1,2		130
range/3
ArgumentError			518
to_erl/1
FunctionClauseError in Elixir.Date.convert/2	0,=Elixir.Calendar.ISO:590		194 519
to_gregorian_days/1
FunctionClauseError in Elixir.Date.to_iso_days/1	0:712		520
to_iso8601/1
FunctionClauseError in Elixir.Date.to_iso8601/2	0,=extended:399		
utc_today/1
ArgumentError in erlang.apply/3			27 52 53 353
UndefinedFunctionError			27 52 53 353
=Elixir.String.Chars
impl_for!/1
Protocol.UndefinedError Elixir.String.Chars			11
Protocol.UndefinedError Elixir.String.Chars function			11
to_string/1
ArgumentError			21
Protocol.UndefinedError Elixir.String.Chars			11 13
Protocol.UndefinedError Elixir.String.Chars function			11 13
=Elixir.Logger
bare_log/2
FunctionClauseError in logger_config.less_or_equal_level/2			416 417
bare_log/3
FunctionClauseError in logger_config.less_or_equal_level/2			416 417
compare_levels/2
ArgumentError in logger.compare_levels/2	0,1:621		
get_module_level/1
FunctionClauseError in logger.get_module_level/1	0:595		
metadata/1
ArgumentError in erlang.element/2			7 91 92
FunctionClauseError in lists.reverse/1			91 92
Protocol.UndefinedError Elixir.Enumerable			1 2 7 91 92
Protocol.UndefinedError Elixir.Enumerable function			3 7 91 92
callback			7 91 92
reset_metadata/1
ArgumentError in erlang.element/2			7 91 92
FunctionClauseError in lists.reverse/1			91 92
Protocol.UndefinedError Elixir.Enumerable			1 2 7 91 92
Protocol.UndefinedError Elixir.Enumerable function			3 7 91 92
callback			7 91 92
=Elixir.MapSet
filter/2
BadArityError			313 313 429
callback			313 429
new/1
ArgumentError in erlang.element/2			6 12 189
FunctionClauseError in lists.reverse/1			189
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 189
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 189
callback			6 12 189
new/2
Protocol.UndefinedError Elixir.Enumerable function			3 20 430
callback			26 534 8 20 430
reject/2
BadArityError			314 314 431
callback			314 431
=Elixir.Float
ceil/2
ArgumentError			300
Protocol.UndefinedError Elixir.String.Chars			11 13 151 300
Protocol.UndefinedError Elixir.String.Chars function			11 13 151 300
floor/2
ArgumentError			301
Protocol.UndefinedError Elixir.String.Chars			11 13 151 301
Protocol.UndefinedError Elixir.String.Chars function			11 13 151 301
parse/1
FunctionClauseError in Elixir.Float.parse_unsigned/1	0:159		
round/2
ArgumentError			302
Protocol.UndefinedError Elixir.String.Chars			11 13 151 302
Protocol.UndefinedError Elixir.String.Chars function			11 13 151 302
to_char_list/1
FunctionClauseError in Elixir.Float.to_charlist/1	0:573		
to_char_list/2
ArgumentError in erlang.float_to_list/2	0,1		391
FunctionClauseError in Elixir.Float.expand_compact/1	1:624		391
to_string/2
ArgumentError in erlang.float_to_binary/2	0,1		392
FunctionClauseError in Elixir.Float.expand_compact/1	1:624		392
=Elixir.List
ascii_printable?/1
FunctionClauseError in Elixir.List.ascii_printable?/2	0,=infinity:702		
delete_at/2
ArgumentError in erlang.length/1	0		311 409
FunctionClauseError in Elixir.List.do_pop_at/4			409
duplicate/2
FunctionClauseError in lists.duplicate/2	1,0:331		
first/1
FunctionClauseError in Elixir.List.first/2	0,=:293		
flatten/1
FunctionClauseError in lists.flatten/1	0:648		
flatten/2
FunctionClauseError in lists.flatten/2	0,1:656		
foldl/3
BadArityError			240 240
FunctionClauseError in Elixir.List.-foldl/3-lists^foldl/2-0-/3	2,1,0:249		
callback			240
callback later			240
foldr/3
FunctionClauseError in Elixir.List.-foldr/3-lists^foldr/2-0-/3		@0 list	408
callback			408
keyfind!/3
ArgumentError in lists.keyfind/3			673
KeyError			674
keyfind/3
ArgumentError in lists.keyfind/3			412
FunctionClauseError in Elixir.List.keyfind/4	0,1,2,=:349		
keyfind/4
ArgumentError in lists.keyfind/3			412
keymember?/3
ArgumentError in lists.keymember/3			675
keysort/2
ArgumentError in erlang.element/2			835
FunctionClauseError in Elixir.List.keysort/3	0,1,=asc:496		
keysort/3
ArgumentError in erlang.element/2		@2 atom	670 191
ArgumentError in erlang.element/2			669 191
FunctionClauseError in Elixir.List.keysort_fun/2			413
keytake/3
FunctionClauseError in lists.keytake/3			414
FunctionClauseError in lists.keytake/4			414
last/1
CaseClauseError			676
myers_difference/3
BadArityError			310 310 415 410 411
callback			310 415 410 411
pop_at/2
ArgumentError in erlang.length/1	0		311
FunctionClauseError in Elixir.List.pop_at/3	0,1,=:889		
pop_at/3
ArgumentError in erlang.length/1	0		311
to_atom/1
ArgumentError in erlang.list_to_atom/1	0		
to_charlist/1
ArgumentError			677
to_existing_atom/1
ArgumentError in erlang.list_to_existing_atom/1	0		
to_float/1
ArgumentError in erlang.list_to_float/1	0		
to_integer/1
ArgumentError in erlang.list_to_integer/1	0		
to_integer/2
ArgumentError in erlang.list_to_integer/2	0,1		
to_string/1
ArgumentError			21
to_tuple/1
ArgumentError in erlang.list_to_tuple/1	0		
update_at/3
BadArityError			309 309 671
callback			309
zip/1
FunctionClauseError in Elixir.List.to_list/1			667 668 672
=Elixir.Process
alive?/1
ArgumentError in erlang.is_process_alive/1	0		
cancel_timer/1
ArgumentError in erlang.cancel_timer/1	0		
cancel_timer/2
ArgumentError in erlang.cancel_timer/2	0,1		
demonitor/1
ArgumentError in erlang.demonitor/1	0		
demonitor/2
ArgumentError in erlang.demonitor/2	0,1		
group_leader/2
ArgumentError in erlang.group_leader/2	1,0		
info/1
ArgumentError in erlang.process_info/1	0		734
info/2
ArgumentError in erlang.process_info/2	0,1		735
link/1
ArgumentError in erlang.link/1	0		
monitor/1
ArgumentError in erlang.monitor/2	=process,0		
read_timer/1
ArgumentError in erlang.read_timer/1	0		
send/3
ArgumentError in erlang.send/3	0,1,2		
unlink/1
ArgumentError in erlang.unlink/1	0		
whereis/1
ArgumentError in erlang.whereis/1	0		736
=Elixir.Collectable
impl_for!/1
Protocol.UndefinedError Elixir.Collectable			104
Protocol.UndefinedError Elixir.Collectable function			104
into/1
Protocol.UndefinedError Elixir.Collectable			104 129
Protocol.UndefinedError Elixir.Collectable function			104 129
=Elixir.Code
compile_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		116 156
compile_quoted/1
CompileError			253 256 254 154
compile_quoted/2
CompileError			253 256 254 154
compile_string/1
ArgumentError in io_lib.format/2			64
CompileError			253 256 254 154
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
SyntaxError			480 154
compile_string/2
CompileError			253 256 254 154
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
SyntaxError			480 154
cursor_context/1
FunctionClauseError in unicode_util.cp/1			487 486 485 348 347
Protocol.UndefinedError Elixir.List.Chars			14 16 192
Protocol.UndefinedError Elixir.List.Chars function			14 16 192
cursor_context/2
FunctionClauseError in Elixir.Code.Fragment.cursor_context/2	0,1:156		
FunctionClauseError in unicode_util.cp/1			487 486 485 348 347
Protocol.UndefinedError Elixir.List.Chars			14 16 192
Protocol.UndefinedError Elixir.List.Chars function			14 16 192
ensure_compiled!/1
FunctionClauseError in code.ensure_loaded/1	0:191		
eval_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		116 156
eval_quoted/2
FunctionClauseError in elixir_erl_var.load_pair/1			255
eval_quoted/3
FunctionClauseError in elixir_erl_var.load_pair/1			255
eval_string/1
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
eval_string/2
ArgumentError in io_lib.format/2			64
FunctionClauseError in elixir_erl_var.load_pair/1			255
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
eval_string/3
ArgumentError in io_lib.format/2			64
FunctionClauseError in elixir_erl_var.load_pair/1			255
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
format_file!/1
File.Error			390
format_file!/2
File.Error			390
load_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		116 156
quoted_to_algebra/2
FunctionClauseError in Elixir.Keyword.get/3	1,=line,=:388		512
require_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		116 156
string_to_quoted!/1
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted!/2
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted/1
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted/2
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted_with_comments!/1
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted_with_comments!/2
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted_with_comments/1
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted_with_comments/2
ArgumentError in io_lib.format/2			64
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
=Elixir.Node
connect/1
FunctionClauseError in net_kernel.connect_node/1	0:358		
list/1
ArgumentError in erlang.nodes/1	0		
monitor/2
ArgumentError in erlang.monitor_node/2	0,1		438
ErlangError in erlang.monitor_node/2	0,1		438
monitor/3
ArgumentError in erlang.monitor_node/3	0,1,2		719
ping/1
FunctionClauseError in net_adm.ping/1	0:61		
spawn/2
ArgumentError in erlang.spawn/2	0,1		
spawn/3
ArgumentError in erlang.spawn_opt/3	0,1,2		
spawn/4
ArgumentError in erlang.spawn/4	0,1,2,3		
spawn_monitor/2
ArgumentError in erlang.spawn_monitor/2	0,1		
spawn_monitor/4
ArgumentError in erlang.spawn_monitor/4	0,1,2,3		
=Elixir.HashSet
to_list/1
FunctionClauseError in Elixir.HashSet.set_fold/3			622
=Elixir.Function
capture/3
ArgumentError in erlang.make_fun/3	0,1,2		
info/1
ArgumentError in erlang.fun_info/1	0		
info/2
ArgumentError in erlang.fun_info/2	0,1		
=Elixir.Kernel
struct/2
UndefinedFunctionError			646
//2
ArithmeticError in erlang.//2	0,1		
struct!/2
UndefinedFunctionError	1		306
callback			306
inspect/2
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			29 644
-/2
ArithmeticError in erlang.-/2	0,1		
apply/3
ArgumentError in erlang.apply/3	0,1,2		
-/1
ArithmeticError in erlang.-/1	0		
abs/1
ArgumentError in erlang.abs/1	0		
struct!/1
UndefinedFunctionError			306
rem/2
ArithmeticError in erlang.rem/2	0,1		
byte_size/1
ArgumentError in erlang.byte_size/1	0		
*/2
ArithmeticError in erlang.*/2	0,1		
tuple_size/1
ArgumentError in erlang.tuple_size/1	0		
hd/1
ArgumentError in erlang.hd/1	0		
length/1
ArgumentError in erlang.length/1	0		
floor/1
ArgumentError in erlang.floor/1	0		
++/2
ArgumentError in erlang.++/2	0,1		
--/2
ArgumentError in erlang.--/2	0,1		
apply/2
ArgumentError in erlang.apply/2	0,1		
ArgumentError in erlang.length/1	1		
+/2
ArithmeticError in erlang.+/2	0,1		
get_in/2
ArgumentError			257
Enum.OutOfBoundsError			491
KeyError in erlang.map_get/2	=a,0		489
RuntimeError		@0 map	490
RuntimeError			488
+/1
ArithmeticError in erlang.+/1	0		
function_exported?/3
ArgumentError in erlang.function_exported/3	0,1,2		
bit_size/1
ArgumentError in erlang.bit_size/1	0		
not/1
ArgumentError in erlang.not/1	0		
put_in/3
ArgumentError			258 244 305
FunctionClauseError in Elixir.Access.get_and_update/3			305
FunctionClauseError in Elixir.Keyword.get_and_update/3			305
send/2
ArgumentError in erlang.send/2	0,1		
map_size/1
BadMapError in erlang.map_size/1	0		
div/2
ArithmeticError in erlang.div/2	0,1		
trunc/1
ArgumentError in erlang.trunc/1	0		
get_and_update_in/3
FunctionClauseError in Elixir.Access.get_and_update/3	0,0,2:348		
struct/1
UndefinedFunctionError			645
update_in/3
ArgumentError			258 244 405
FunctionClauseError in Elixir.Access.get_and_update/3			405
tl/1
ArgumentError in erlang.tl/1	0		
ceil/1
ArgumentError in erlang.ceil/1	0		
round/1
ArgumentError in erlang.round/1	0		
node/1
ArgumentError in erlang.node/1	0		
is_function/2
ArgumentError in erlang.is_function/2	0,1		
binary_part/3
ArgumentError in erlang.binary_part/3	0,1,2		
=Elixir.DateTime
shift_zone/3
ArgumentError in erlang.apply/3			95
MatchError			199
UndefinedFunctionError			95
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2	0,=extended:565		268
shift_zone/2
MatchError			199
new!/2
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		131 269
from_unix/3
ArgumentError			42 69 161 198
ArgumentError in erlang.apply/3			27 52
new!/4
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		131 269
from_naive!/3
ArgumentError in erlang.apply/3			196 197
FunctionClauseError in Elixir.DateTime.from_naive/3	0,1,2:496		197
UndefinedFunctionError	0,1		196 197
to_unix/1
FunctionClauseError in Elixir.DateTime.to_unix/2	0,=second:841		
shift_zone!/2
ArgumentError			527
MatchError			199 200
convert!/2
ArgumentError in erlang.apply/3			27 52 267
FunctionClauseError in Elixir.DateTime.convert/2	0,1:1618		267
UndefinedFunctionError			27 52 267
shift_zone!/3
ArgumentError in erlang.apply/3			95 200
MatchError			199 200
UndefinedFunctionError			95 200
new!/3
ArgumentError			525
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		131 269
utc_now/1
ArgumentError in erlang.apply/3			27 52 53
UndefinedFunctionError			27 52 53
to_unix/2
ArgumentError			42 69 528
to_iso8601/1
FunctionClauseError in Elixir.DateTime.to_iso8601/3	0,=extended,=:1024		
from_unix!/1
ArgumentError			524
FunctionClauseError in Elixir.DateTime.from_unix/3	0,=second,=Elixir.Calendar.ISO:356		53
from_unix!/2
ArgumentError			42 69 161 198 53
FunctionClauseError in Elixir.DateTime.from_unix/3	0,1,=Elixir.Calendar.ISO:356		53
new/3
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		131
from_naive!/2
ArgumentError			523
FunctionClauseError in Elixir.DateTime.from_naive/3	0,1,=Elixir.Calendar.UTCOnlyTimeZoneDatabase:496		197
new/4
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		131
add/4
ArgumentError			42 69 354
ArgumentError in erlang.apply/3			95 521
MatchError			266
now/2
ArgumentError in erlang.apply/3			95
UndefinedFunctionError			95
from_unix!/3
ArgumentError			42 69 161 198 53
ArgumentError in erlang.apply/3			27 52 53
FunctionClauseError in Elixir.DateTime.from_unix/3	0,1,2:356		53
to_iso8601/2
FunctionClauseError in Elixir.DateTime.to_iso8601/3	0,1,=:1024		
now!/2
ArgumentError in erlang.apply/3			95 355
UndefinedFunctionError			95 355
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2	0,=extended:565		268
from_unix/1
FunctionClauseError in Elixir.DateTime.from_unix/3	0,=second,=Elixir.Calendar.ISO:356		
from_gregorian_seconds/2
FunctionClauseError in Elixir.DateTime.from_gregorian_seconds/3	0,1,=Elixir.Calendar.ISO:1208		
from_naive/3
ArgumentError in erlang.apply/3			196
UndefinedFunctionError	0,1		196
from_iso8601/3
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2	0,2:565		268
diff/2
FunctionClauseError in Elixir.DateTime.diff/3	0,1,=second:1422		
from_naive/2
FunctionClauseError in Elixir.DateTime.from_naive/3	0,1,=Elixir.Calendar.UTCOnlyTimeZoneDatabase:496		
from_unix/2
ArgumentError			42 69 161 198
FunctionClauseError in Elixir.DateTime.from_unix/3	0,1,=Elixir.Calendar.ISO:356		
convert/2
ArgumentError in erlang.apply/3			27 52
UndefinedFunctionError			27 52
now!/1
ArgumentError			526
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			529
KeyError			522 530
add/3
ArgumentError			42 69 354
FunctionClauseError in Elixir.DateTime.add/4	0,1,2,=Elixir.Calendar.UTCOnlyTimeZoneDatabase:1512		
MatchError			266
new/2
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		131
add/2
FunctionClauseError in Elixir.DateTime.add/4	0,1,=second,=Elixir.Calendar.UTCOnlyTimeZoneDatabase:1512		
MatchError			266
=Elixir.Registry
child_spec/1
FunctionClauseError in Elixir.Keyword.get/3	0,=name,=Elixir.Registry:388		751
count/1
ArgumentError			68 752
count_match/3
ArgumentError			68 454
count_match/4
ArgumentError			68 454
count_select/2
ArgumentError			453 29 456 753
delete_meta/2
ArgumentError			754
dispatch/3
ArgumentError			68 455
dispatch/4
ArgumentError			68 455
keys/2
ArgumentError			190 755
lookup/2
ArgumentError			68 756
match/3
ArgumentError			68 457
match/4
ArgumentError			68 457
meta/2
ArgumentError			757
put_meta/3
ArgumentError			758
register/3
ArgumentError			190 759
select/2
ArgumentError		@1 empty	68 761
ArgumentError			453 29 456 760
start_link/1
ArgumentError			763
FunctionClauseError in Elixir.Keyword.get/3	0,=keys,=:388		762
unregister/2
ArgumentError			190 764
unregister_match/3
ArgumentError			190 458
unregister_match/4
ArgumentError			190 458
update_value/3
ArgumentError			68 765
values/3
ArgumentError			68 766
=Elixir.Version
compare/2
FunctionClauseError in Elixir.Version.Parser.parse_version/2			328 477
Version.InvalidVersionError			479 477
compile_requirement/1
FunctionClauseError in Elixir.Version.Requirement.compile_requirement/1	0:147		
match?/2
FunctionClauseError in Elixir.Version.Parser.parse_version/2	0,=false:580		328 326
Version.InvalidRequirementError			327 478
Version.InvalidVersionError			479 326
match?/3
FunctionClauseError in Elixir.Keyword.get/3	2,=allow_pre,=true:388		826
FunctionClauseError in Elixir.Version.Parser.parse_version/2	0,=false:580		328 326
Version.InvalidRequirementError			327 478
parse!/1
Version.InvalidVersionError			827
parse_requirement!/1
Version.InvalidRequirementError			327
=Elixir.Module
attributes_in/1
ArgumentError			102 706
concat/1
FunctionClauseError in elixir_aliases.do_concat/2			828
create/3
ArgumentError			708
defines_type?/2
FunctionClauseError in Elixir.Kernel.Typespec.defines_type?/2	0,1:65		
definitions_in/1
ArgumentError			102 709
delete_attribute/2
ArgumentError			315 710
eval_quoted/2
ArgumentError			102 316
eval_quoted/3
ArgumentError			102 316
eval_quoted/4
ArgumentError			102 316
get_attribute/2
ArgumentError			102 432 433
FunctionClauseError in Elixir.Module.get_attribute/3	0,1,=:1504		
get_attribute/3
ArgumentError			102 432 433
has_attribute?/2
ArgumentError			102 711
make_overridable/2
ArgumentError			315 712
ArgumentError in ets.lookup_element/3			830 707 713
overridables_in/1
ArgumentError			102 714
put_attribute/3
ArgumentError			315 705
safe_concat/1
FunctionClauseError in elixir_aliases.do_concat/2			829
spec_to_callback/2
FunctionClauseError in Elixir.Kernel.Typespec.spec_to_callback/2	0,1:76		
split/1
ArgumentError			715
=Elixir.NaiveDateTime
add/2
FunctionClauseError in Elixir.NaiveDateTime.add/3	0,1,=second:424		
add/3
ArgumentError			42 69 716
convert!/2
ArgumentError in erlang.apply/3			27 155 317
FunctionClauseError in Elixir.NaiveDateTime.convert/2	0,1:1065		317
UndefinedFunctionError			27 155 317
convert/2
ArgumentError in erlang.apply/3			27 155
UndefinedFunctionError			27 155
diff/2
FunctionClauseError in Elixir.NaiveDateTime.diff/3	0,1,=second:500		
from_erl!/1
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3			318
from_erl!/2
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3	0,1,=Elixir.Calendar.ISO:886		318
from_erl!/3
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3	0,1,2:886		318
from_erl/2
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3	0,1,=Elixir.Calendar.ISO:886		
from_gregorian_seconds/2
FunctionClauseError in Elixir.NaiveDateTime.from_gregorian_seconds/3	0,1,=Elixir.Calendar.ISO:934		
from_iso8601!/1
ArgumentError			435
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		245 434
from_iso8601!/2
ArgumentError			435
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		245 434
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		245
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		245
local_now/1
ArgumentError in erlang.apply/3			27 155 436
UndefinedFunctionError			27 155 436
new!/6
ArgumentError			717
to_iso8601/1
FunctionClauseError in Elixir.NaiveDateTime.to_iso8601/2	0,=extended:811		
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			718
utc_now/1
ArgumentError in erlang.apply/3			27 52 53 437
UndefinedFunctionError			27 52 53 437
=Elixir.Atom
to_char_list/1
ArgumentError in erlang.atom_to_list/1	0		496
to_charlist/1
ArgumentError in erlang.atom_to_list/1	0		
to_string/1
ArgumentError in erlang.atom_to_binary/1	0		
=Elixir.Enum
dedup/1
ArgumentError in erlang.element/2			7 208
Protocol.UndefinedError Elixir.Enumerable			1 2 7 208
Protocol.UndefinedError Elixir.Enumerable function			3 7 208
callback			7 208
count_until/3
BadArityError			119 119 8 170
BadFunctionError		@0 Elixir.Range	119 119 10 170
BadFunctionError			119 119 8 170
Protocol.UndefinedError Elixir.Enumerable			1 2 170
callback			119 8 170
group_by/3
ArgumentError in erlang.element/2			6 172
BadArityError		@1 atom	37 37 46
BadArityError		@1 binary	37 37 46
BadArityError		@1 integer	37 37 46
BadArityError		@1 list	37 37 46
BadArityError		@1 map	37 37 46
BadArityError			121 121 133
BadFunctionError			37 37 46
Protocol.UndefinedError Elixir.Enumerable			1 2 6 372
Protocol.UndefinedError Elixir.Enumerable function			3 6 172
callback		@1 atom	37 46
callback		@1 binary	37 46
callback		@1 integer	37 46
callback		@1 list	37 46
callback		@1 map	37 46
callback			121 133
callback later			533 133
reduce/2
ArgumentError in erlang.element/2			585
BadArityError		@0 list	166 166
BadArityError			165 165 10 139
BadFunctionError		@0 list	166 166
BadFunctionError			165 165 10 139
CaseClauseError			586
Enum.EmptyError		@0 map	587
Enum.EmptyError			584
Protocol.UndefinedError Elixir.Enumerable			1 2 139
Protocol.UndefinedError Elixir.Enumerable function			3 139
callback		@0 function	139
callback		@0 list	166
callback			165 10 139
take_every/2
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12
concat/2
ArgumentError in erlang.element/2			118 163 169
Protocol.UndefinedError Elixir.Enumerable			1 2 118 163 169
Protocol.UndefinedError Elixir.Enumerable function			3 118 163 169
callback			118 163 169
member?/2
ArgumentError in erlang.element/2			579
Protocol.UndefinedError Elixir.Enumerable			1 386 578
Protocol.UndefinedError Elixir.Enumerable function			3 377
callback			377
find/3
ArgumentError in erlang.element/2			369
BadArityError		@0 Elixir.Range	31 31 10 35
BadArityError		@0 list	84 84
BadArityError			31 31 8 35
BadFunctionError		@0 Elixir.Range	31 31 10 35
BadFunctionError		@0 map	31 31 8 35
BadFunctionError			84 84
Protocol.UndefinedError Elixir.Enumerable			1 2 35
Protocol.UndefinedError Elixir.Enumerable function			3 35
callback		@0 Elixir.Range	31 10 35
callback		@0 function	35
callback		@0 list	84
callback			31 8 35
max_by/2
Enum.EmptyError			537
Protocol.UndefinedError Elixir.Enumerable function			3 7 83
callback		@0 Elixir.Range	43 5 83
callback		@0 map	43 4 83
callback			43 108
callback later			359 360 108
min_max_by/2
Enum.EmptyError			542
Protocol.UndefinedError Elixir.Enumerable function			3 7 220
callback		@0 Elixir.Range	164 5 220
callback		@0 map	164 4 220
callback			164 289
callback later			543 544 289
min/2
ArgumentError in erlang.element/2			34
CaseClauseError		@0 list	56
CaseClauseError			55
Enum.EmptyError			539
FunctionClauseError in Elixir.Enum.min_sort_fun/1	1:2039		378
Protocol.UndefinedError Elixir.Enumerable			1 2 34
UndefinedFunctionError		@0 list	204 56
UndefinedFunctionError			204 55
callback		@0 function	34
callback		@0 list	56
callback			55
into/2
ArgumentError in maps.from_list/1	0		573
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2		@0 Elixir.Range	272 10 223 173
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2		@0 list	547 173
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2			272 8 223 173
FunctionClauseError in Elixir.Collectable.Map.-into/1-fun-0-/2			272 10 223 173
Protocol.UndefinedError Elixir.Collectable			104 129 373
Protocol.UndefinedError Elixir.Collectable function			104 129 373
Protocol.UndefinedError Elixir.Enumerable			1 2 223 173
uniq_by/2
ArgumentError in erlang.element/2			57
BadArityError		@0 list	58 58
BadArityError		@0 map	33 33 4 146
BadArityError			33 33 5 145
BadFunctionError		@0 Elixir.Range	33 33 5 145
BadFunctionError		@0 map	33 33 4 146
BadFunctionError			58 58
MatchError			298
Protocol.UndefinedError Elixir.Enumerable			1 2 57
Protocol.UndefinedError Elixir.Enumerable function			3 57
callback		@0 function	57
callback		@0 list	58
callback		@0 map	33 4 146
callback			33 5 145
callback later			58 385
map_join/3
BadArityError		@0 list	15 15 47 9
BadArityError			15 15 28 4 65 9
BadFunctionError		@0 Elixir.Range	15 15 28 5 125 9
BadFunctionError		@0 list	15 15 47 9
BadFunctionError			15 15 28 4 65 9
Protocol.UndefinedError Elixir.Enumerable			1 2 22 9
callback		@0 list	15 47 9
callback			15 28 4 65 9
sort_by/2
FunctionClauseError in Elixir.Enum.sort_by/3	0,1,=asc:3255		
Protocol.UndefinedError Elixir.Enumerable function			3 20 89
callback		@0 list	106 25 89
callback		@0 map	106 26 4 99 89
callback			106 26 5 138 89
callback later			106 25 25 89
find_index/2
ArgumentError in erlang.element/2			370
BadArityError		@0 Elixir.Range	76 76 10 98
BadArityError		@0 list	171 171
BadArityError			76 76 8 98
BadFunctionError		@0 Elixir.Range	76 76 10 98
BadFunctionError		@0 map	76 76 8 98
BadFunctionError			171 171
CaseClauseError			370
Protocol.UndefinedError Elixir.Enumerable			1 2 98
Protocol.UndefinedError Elixir.Enumerable function			3 98
callback		@0 Elixir.Range	76 10 98
callback		@0 function	98
callback		@0 list	171
callback			76 8 98
drop_while/2
ArgumentError in erlang.element/2			211
BadArityError		@0 list	136 136
BadArityError		@0 map	72 72 4 280
BadArityError			72 72 5 279
BadFunctionError		@0 Elixir.Range	72 72 5 279
BadFunctionError		@0 map	72 72 4 280
BadFunctionError			136 136
MatchError			561
Protocol.UndefinedError Elixir.Enumerable			1 2 211
Protocol.UndefinedError Elixir.Enumerable function			3 211
callback		@0 function	211
callback		@0 list	136
callback		@0 map	72 4 280
callback			72 5 279
callback later			136
intersperse/2
ArgumentError in erlang.element/2			218
FunctionClauseError in lists.reverse/1			571
Protocol.UndefinedError Elixir.Enumerable			1 2 218
Protocol.UndefinedError Elixir.Enumerable function			3 218
callback			218
split/2
Protocol.UndefinedError Elixir.Enumerable			1 2 6 598
min_by/4
FunctionClauseError in Elixir.Enum.min_sort_fun/1	2:2039		379
callback		@0 map	43 4 83
callback			43 108
scan/2
ArgumentError in erlang.element/2			225
BadArityError		@0 list	67 67 293
BadArityError			168 168 5 292
BadFunctionError		@0 Elixir.Range	168 168 5 292
BadFunctionError			67 67 293
MatchError			589
Protocol.UndefinedError Elixir.Enumerable			1 2 225
Protocol.UndefinedError Elixir.Enumerable function			3 225
callback		@0 function	225
callback		@0 list	67 293
callback			168 5 292
max/1
ArgumentError in erlang.element/2			34
Enum.EmptyError			535
Protocol.UndefinedError Elixir.Enumerable			1 2 34
Protocol.UndefinedError Elixir.Enumerable function			3 34
callback			34
each/2
ArgumentError in erlang.element/2			109
BadArityError		@0 list	120 120
BadArityError		@0 map	73 73 4 282
BadArityError			73 73 5 281
BadFunctionError		@0 Elixir.Range	73 73 5 281
BadFunctionError		@0 map	73 73 4 282
BadFunctionError			120 120
FunctionClauseError in Elixir.Enum.-each/2-lists^foreach/1-0-/2	1,0:975		
Protocol.UndefinedError Elixir.Enumerable			1 2 109
Protocol.UndefinedError Elixir.Enumerable function			3 109
callback		@0 function	109
callback		@0 list	120
callback		@0 map	73 4 282
callback			73 5 281
callback later			120
flat_map_reduce/3
BadArityError		@0 Elixir.Range	54 54 10 45
BadArityError			54 54 8 45
BadFunctionError		@0 Elixir.Range	54 54 10 45
BadFunctionError			54 54 8 45
CaseClauseError		@0 Elixir.Range	54 10 45
CaseClauseError			54 8 45
MatchError			570
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 270 10 45
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 270 8 45
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 270 8 45
Protocol.UndefinedError Elixir.Enumerable			1 2 45
Protocol.UndefinedError Elixir.Enumerable function			3 45
callback		@0 Elixir.Range	54 10 45
callback		@0 function	45
callback			54 8 45
chunk/3
FunctionClauseError in Elixir.Enum.chunk_every/4	0,1,2,=discard:538		
Protocol.UndefinedError Elixir.Enumerable			1 2 19
take_random/2
Protocol.UndefinedError Elixir.Enumerable			1 2 232
partition/2
ArgumentError in erlang.element/2			114
BadArityError		@0 Elixir.Range	17 17 5 142
BadArityError		@0 map	17 17 4 143
BadArityError			17 17 107 113
BadFunctionError		@0 Elixir.Range	17 17 5 142
BadFunctionError		@0 map	17 17 4 143
BadFunctionError			17 17 107 113
MatchError			383
Protocol.UndefinedError Elixir.Enumerable			1 2 114
Protocol.UndefinedError Elixir.Enumerable function			3 114
callback		@0 Elixir.Range	17 5 142
callback		@0 function	114
callback		@0 map	17 4 143
callback			17 107 113
callback later			17 107 113
frequencies/1
ArgumentError in erlang.element/2			217
Protocol.UndefinedError Elixir.Enumerable			1 2 217
Protocol.UndefinedError Elixir.Enumerable function			3 217
callback			217
all?/2
ArgumentError in erlang.element/2			553
BadArityError		@0 Elixir.Range	70 70 10 96
BadArityError		@0 list	134 134
BadArityError			70 70 8 96
BadFunctionError		@0 Elixir.Range	70 70 10 96
BadFunctionError		@0 map	70 70 8 96
BadFunctionError			134 134
Protocol.UndefinedError Elixir.Enumerable			1 2 96
Protocol.UndefinedError Elixir.Enumerable function			3 96
callback		@0 Elixir.Range	70 10 96
callback		@0 function	96
callback		@0 list	134
callback			70 8 96
callback later			134
any?/1
ArgumentError in erlang.element/2			554
Protocol.UndefinedError Elixir.Enumerable			1 2 275
Protocol.UndefinedError Elixir.Enumerable function			3 275
callback			275
max_by/3
FunctionClauseError in Elixir.Enum.max_sort_fun/1	2:1859		376
callback		@0 map	43 4 83
callback			43 108
chunk_while/4
BadArityError		@0 Elixir.Range	30 30 10 19
BadArityError		@0 empty	135 135
BadArityError			30 30 8 19
BadFunctionError		@0 Elixir.Range	30 30 10 19
BadFunctionError		@0 empty	135 135
BadFunctionError			30 30 8 19
CaseClauseError		@0 Elixir.Range	30 10 19
CaseClauseError		@0 empty	135
CaseClauseError			30 8 19
MatchError			366
Protocol.UndefinedError Elixir.Enumerable			1 2 19
Protocol.UndefinedError Elixir.Enumerable function			3 19
callback		@0 Elixir.Range	30 10 19
callback		@0 empty	135
callback		@0 function	19
callback			30 8 19
callback later			30 8 19
min_max_by/3
callback		@0 map	164 4 220
callback			164 289
chunk/2
FunctionClauseError in Elixir.Enum.chunk_every/4	0,1,1,=discard:538		
Protocol.UndefinedError Elixir.Enumerable			1 2 19
reverse/2
ArgumentError in erlang.element/2		@0 empty	6 12 87
ArgumentError in erlang.element/2		@0 list	6 12 87
ArgumentError in erlang.element/2			6 12 177
FunctionClauseError in lists.reverse/1		@0 empty	87
FunctionClauseError in lists.reverse/1		@0 list	87
FunctionClauseError in lists.reverse/1			177
Protocol.UndefinedError Elixir.Enumerable		@0 empty	1 2 6 12 87
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 6 12 87
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 177
Protocol.UndefinedError Elixir.Enumerable function		@0 empty	3 6 12 87
Protocol.UndefinedError Elixir.Enumerable function		@0 list	3 6 12 87
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 177
callback		@0 empty	6 12 87
callback		@0 list	6 12 87
callback			6 12 177
count_until/2
Protocol.UndefinedError Elixir.Enumerable			1 234 558
take_while/2
BadArityError		@0 Elixir.Range	82 82 10 100
BadArityError		@0 list	144 144
BadArityError			82 82 8 100
BadFunctionError		@0 Elixir.Range	82 82 10 100
BadFunctionError		@0 map	82 82 8 100
BadFunctionError			144 144
MatchError			601
Protocol.UndefinedError Elixir.Enumerable			1 2 100
Protocol.UndefinedError Elixir.Enumerable function			3 100
callback		@0 Elixir.Range	82 10 100
callback		@0 function	100
callback		@0 list	144
callback			82 8 100
callback later			144 602
at/3
Protocol.UndefinedError Elixir.Enumerable			1 115 228 229 365
filter/2
ArgumentError in erlang.element/2			212
BadArityError		@0 list	137 137
BadArityError		@0 map	74 74 4 284
BadArityError			74 74 5 283
BadFunctionError		@0 Elixir.Range	74 74 5 283
BadFunctionError		@0 map	74 74 4 284
BadFunctionError			137 137
Protocol.UndefinedError Elixir.Enumerable			1 2 212
Protocol.UndefinedError Elixir.Enumerable function			3 212
callback		@0 function	212
callback		@0 list	137
callback		@0 map	74 4 284
callback			74 5 283
callback later			137 567
uniq/2
ArgumentError in erlang.element/2			57
BadArityError		@0 list	58 58
BadArityError		@0 map	33 33 4 146
BadArityError			33 33 5 145
BadFunctionError		@0 Elixir.Range	33 33 5 145
BadFunctionError		@0 map	33 33 4 146
BadFunctionError			58 58
MatchError			298
Protocol.UndefinedError Elixir.Enumerable			1 2 57
Protocol.UndefinedError Elixir.Enumerable function			3 57
callback		@0 function	57
callback		@0 list	58
callback		@0 map	33 4 146
callback			33 5 145
callback later			58 385
sum/1
ArgumentError in erlang.element/2			231
ArithmeticError in erlang.+/2		@0 map	548 4
ArithmeticError in erlang.+/2			549
Protocol.UndefinedError Elixir.Enumerable			1 2 231
Protocol.UndefinedError Elixir.Enumerable function			3 231
callback			231
drop/2
Protocol.UndefinedError Elixir.Enumerable			1 2 560
dedup_by/2
ArgumentError in erlang.element/2			210
BadArityError		@0 Elixir.Range	39 39 5 277
BadArityError		@0 map	39 39 4 278
BadArityError			39 39 202 209
BadFunctionError		@0 Elixir.Range	39 39 5 277
BadFunctionError		@0 map	39 39 4 278
BadFunctionError			39 39 202 209
MatchError			559
Protocol.UndefinedError Elixir.Enumerable			1 2 210
Protocol.UndefinedError Elixir.Enumerable function			3 210
callback		@0 Elixir.Range	39 5 277
callback		@0 function	210
callback		@0 map	39 4 278
callback			39 202 209
callback later			39 202 209
min_by/3
FunctionClauseError in Elixir.Enum.min_sort_fun/1	2:2039		379
callback		@0 map	43 4 83
callback			43 108
slice/3
Protocol.UndefinedError Elixir.Enumerable			1 115 593
find/2
ArgumentError in erlang.element/2			369
BadArityError		@0 Elixir.Range	31 31 10 35
BadArityError		@0 list	84 84
BadArityError			31 31 8 35
BadFunctionError		@0 Elixir.Range	31 31 10 35
BadFunctionError		@0 map	31 31 8 35
BadFunctionError			84 84
Protocol.UndefinedError Elixir.Enumerable			1 2 35
Protocol.UndefinedError Elixir.Enumerable function			3 35
callback		@0 Elixir.Range	31 10 35
callback		@0 function	35
callback		@0 list	84
callback			31 8 35
scan/3
ArgumentError in erlang.element/2			226
BadArityError		@0 Elixir.Range	80 80 5 294
BadArityError		@0 list	67 67
BadArityError			80 80 4 295
BadFunctionError		@0 Elixir.Range	80 80 5 294
BadFunctionError		@0 map	80 80 4 295
BadFunctionError			67 67
MatchError			590
Protocol.UndefinedError Elixir.Enumerable			1 2 226
Protocol.UndefinedError Elixir.Enumerable function			3 226
callback		@0 Elixir.Range	80 5 294
callback		@0 function	226
callback		@0 list	67
callback			80 4 295
callback later			67 591
min/1
ArgumentError in erlang.element/2			34
Enum.EmptyError			538
Protocol.UndefinedError Elixir.Enumerable			1 2 34
Protocol.UndefinedError Elixir.Enumerable function			3 34
callback			34
max/3
ArgumentError in erlang.element/2			34
BadArityError			205
BadFunctionError			205
CaseClauseError		@0 list	56
CaseClauseError			55
FunctionClauseError in Elixir.Enum.max_sort_fun/1	1:1859		375
Protocol.UndefinedError Elixir.Enumerable			1 2 34
UndefinedFunctionError		@0 Elixir.Range	203 55
UndefinedFunctionError			203 56
callback		@0 Elixir.Range	55
callback		@0 function	34
callback			56
chunk_every/2
Protocol.UndefinedError Elixir.Enumerable			1 2 19
unzip/1
ArgumentError in erlang.element/2			233
FunctionClauseError in Elixir.Enum.-unzip/1-fun-0-/2			5 604
MatchError			605
Protocol.UndefinedError Elixir.Enumerable			1 2 233
Protocol.UndefinedError Elixir.Enumerable function			3 233
callback			233
min_by/2
Enum.EmptyError			540
Protocol.UndefinedError Elixir.Enumerable function			3 7 83
callback		@0 Elixir.Range	43 5 83
callback		@0 map	43 4 83
callback			43 108
callback later			359 360 108
random/1
ArgumentError in erlang.element/2			232 222
CaseClauseError			600 222
Enum.EmptyError		@0 map	583
Enum.EmptyError			581
Protocol.UndefinedError Elixir.Enumerable			1 115 582
Protocol.UndefinedError Elixir.Enumerable function			3 232 222
callback			232 222
reverse/1
ArgumentError in erlang.element/2			6
Protocol.UndefinedError Elixir.Enumerable			1 2 6
Protocol.UndefinedError Elixir.Enumerable function			3 6
callback			6
chunk_every/3
Protocol.UndefinedError Elixir.Enumerable			1 2 19
chunk_by/2
BadArityError		@0 Elixir.Range	93 93 30 10 19
BadArityError			93 93 30 8 19
BadFunctionError		@0 Elixir.Range	93 93 30 10 19
BadFunctionError			93 93 30 8 19
MatchError			366
Protocol.UndefinedError Elixir.Enumerable			1 2 19
Protocol.UndefinedError Elixir.Enumerable function			3 19
callback		@0 Elixir.Range	93 30 10 19
callback		@0 function	19
callback			93 30 8 19
callback later			773 30 8 19
find_value/2
ArgumentError in erlang.element/2			371
BadArityError		@0 Elixir.Range	32 32 10 36
BadArityError		@0 list	85 85
BadArityError			32 32 8 36
BadFunctionError		@0 Elixir.Range	32 32 10 36
BadFunctionError		@0 map	32 32 8 36
BadFunctionError			85 85
Protocol.UndefinedError Elixir.Enumerable			1 2 36
Protocol.UndefinedError Elixir.Enumerable function			3 36
callback		@0 Elixir.Range	32 10 36
callback		@0 function	36
callback		@0 list	85
callback			32 8 36
with_index/2
ArgumentError in erlang.element/2			66 178
MatchError			288 178
Protocol.UndefinedError Elixir.Enumerable			1 2 66 147
callback		@0 function	66 178
callback		@0 list	299
callback		@0 map	364 44 4 175 178
callback			364 44 5 174 178
callback later			299 299
sort/1
ArgumentError in erlang.element/2			88
Protocol.UndefinedError Elixir.Enumerable			1 2 88
Protocol.UndefinedError Elixir.Enumerable function			3 88
callback			88
uniq/1
ArgumentError in erlang.element/2			57
MatchError			298
Protocol.UndefinedError Elixir.Enumerable			1 2 57
Protocol.UndefinedError Elixir.Enumerable function			3 57
callback			57
at/2
FunctionClauseError in Elixir.Enum.at/3	0,1,=:467		
Protocol.UndefinedError Elixir.Enumerable			1 115 228 229 365
product/1
ArgumentError in erlang.element/2			221
ArithmeticError in erlang.*/2		@0 map	545 4
ArithmeticError in erlang.*/2			546
Protocol.UndefinedError Elixir.Enumerable			1 2 221
Protocol.UndefinedError Elixir.Enumerable function			3 221
callback			221
shuffle/1
ArgumentError in erlang.element/2			227
CaseClauseError			834 592
Protocol.UndefinedError Elixir.Enumerable			1 2 227
Protocol.UndefinedError Elixir.Enumerable function			3 227
callback			227
any?/2
ArgumentError in erlang.element/2			555
BadArityError		@0 Elixir.Range	71 71 10 97
BadArityError		@0 list	123 123
BadArityError			71 71 8 97
BadFunctionError		@0 Elixir.Range	71 71 10 97
BadFunctionError		@0 map	71 71 8 97
BadFunctionError			123 123
Protocol.UndefinedError Elixir.Enumerable			1 2 97
Protocol.UndefinedError Elixir.Enumerable function			3 97
callback		@0 Elixir.Range	71 10 97
callback		@0 function	97
callback		@0 list	123
callback			71 8 97
group_by/2
ArgumentError			356 46
ArgumentError in erlang.element/2			6 172
BadArityError			121 121 133
FunctionClauseError in Elixir.Keyword.update/4			46
Protocol.UndefinedError Elixir.Enumerable			1 2 6 372
Protocol.UndefinedError Elixir.Enumerable function			3 6 172
callback		@0 function	6 172
callback			121 133
callback later			121 133
max/2
ArgumentError in erlang.element/2			34
CaseClauseError		@0 list	56
CaseClauseError			55
Enum.EmptyError			536
FunctionClauseError in Elixir.Enum.max_sort_fun/1	1:1859		375
Protocol.UndefinedError Elixir.Enumerable			1 2 34
UndefinedFunctionError		@0 list	203 56
UndefinedFunctionError			203 55
callback		@0 function	34
callback		@0 list	56
callback			55
split_while/2
ArgumentError in erlang.element/2			230
BadArityError		@0 list	141 141
BadArityError		@0 map	81 81 4 297
BadArityError			81 81 5 296
BadFunctionError		@0 Elixir.Range	81 81 5 296
BadFunctionError		@0 map	81 81 4 297
BadFunctionError			141 141
MatchError			599
Protocol.UndefinedError Elixir.Enumerable			1 2 230
Protocol.UndefinedError Elixir.Enumerable function			3 230
callback		@0 function	230
callback		@0 list	141
callback		@0 map	81 4 297
callback			81 5 296
callback later			141
to_list/1
ArgumentError in erlang.element/2			6 12
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12
Protocol.UndefinedError Elixir.Enumerable function			3 6 12
callback		@0 Elixir.Stream	768 8 387 6 603
callback			6 12
exit timeout			806 6 12
map_reduce/3
ArgumentError in erlang.element/2			66
BadArityError		@0 Elixir.Range	44 44 5 174
BadArityError		@0 list	105 105
BadArityError			44 44 4 175
BadFunctionError		@0 Elixir.Range	44 44 5 174
BadFunctionError		@0 map	44 44 4 175
BadFunctionError			105 105
FunctionClauseError in Elixir.Enum.-map_reduce/3-lists^mapfoldl/2-0-/3	2,1,0:1780		
MatchError		@0 Elixir.Range	44 5 174
MatchError		@0 list	105
MatchError		@0 map	44 4 175
MatchError			288
Protocol.UndefinedError Elixir.Enumerable			1 2 66
Protocol.UndefinedError Elixir.Enumerable function			3 66
callback		@0 Elixir.Range	44 5 174
callback		@0 function	66
callback		@0 list	105
callback			44 4 175
callback later			105 105
fetch/2
Protocol.UndefinedError Elixir.Enumerable			1 115 228 229 564
sort/2
ArgumentError in erlang.element/2			88
CaseClauseError			191
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135	@0 empty	381
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135	@0 list	381
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135		596
Protocol.UndefinedError Elixir.Enumerable			1 2 88
UndefinedFunctionError		@0 Elixir.Range	363 382 5 380
UndefinedFunctionError			363 191
callback		@0 Elixir.Range	382 5 380
callback		@0 list	191
callback			88
max_by/4
FunctionClauseError in Elixir.Enum.max_sort_fun/1	2:1859		376
callback		@0 map	43 4 83
callback			43 108
find_value/3
ArgumentError in erlang.element/2			371
BadArityError		@0 Elixir.Range	32 32 10 36
BadArityError		@0 list	85 85
BadArityError			32 32 8 36
BadFunctionError		@0 Elixir.Range	32 32 10 36
BadFunctionError		@0 map	32 32 8 36
BadFunctionError			85 85
Protocol.UndefinedError Elixir.Enumerable			1 2 36
Protocol.UndefinedError Elixir.Enumerable function			3 36
callback		@0 Elixir.Range	32 10 36
callback		@0 function	36
callback		@0 list	85
callback			32 8 36
zip_reduce/3
ArgumentError in erlang.element/2			20 40 23
FunctionClauseError in lists.reverse/1			40 23
Protocol.UndefinedError Elixir.Enumerable			1 2 50 49 23
callback			20 40 23
zip/1
ArgumentError in erlang.element/2			20 40 23 59
FunctionClauseError in lists.reverse/1			40 23 59
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 50 49 23 59
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 50 49 23 59
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 50 49 23 59
Protocol.UndefinedError Elixir.Enumerable			1 2 20 40 23 59
Protocol.UndefinedError Elixir.Enumerable function			3 20 40 23 59
callback			20 40 23 59
slide/3
ArithmeticError			595
Protocol.UndefinedError Elixir.Enumerable			1 234 367 594
take/2
Protocol.UndefinedError Elixir.Enumerable			1 2 384
callback			769 770 384
zip_with/2
ArgumentError in erlang.element/2			20 40 23 101
FunctionClauseError in lists.reverse/1			40 23 101
Protocol.UndefinedError Elixir.Enumerable		@0 atom	1 2 20 40 23 101
Protocol.UndefinedError Elixir.Enumerable		@0 binary	1 2 20 40 23 101
Protocol.UndefinedError Elixir.Enumerable		@0 integer	1 2 20 40 23 101
Protocol.UndefinedError Elixir.Enumerable		@0 tuple	1 2 20 40 23 101
Protocol.UndefinedError Elixir.Enumerable			1 2 50 49 23 101
Protocol.UndefinedError Elixir.Enumerable function			3 20 40 23 101
callback			20 40 23 101
chunk_every/4
Protocol.UndefinedError Elixir.Enumerable			1 2 19
frequencies_by/2
ArgumentError in erlang.element/2			287
BadArityError		@0 Elixir.Range	78 78 5
BadArityError		@0 map	78 78 4
BadArityError			78 78 271
Protocol.UndefinedError Elixir.Enumerable function			3 287
callback		@0 Elixir.Range	78 5
callback		@0 function	287
callback		@0 map	78 4
callback			78 271
callback later			78 271
map_join/2
ArgumentError			21 28 4 65 9
ArgumentError in erlang.element/2			22 9
BadArityError		@0 list	15 15 47 9
BadArityError		@0 map	15 15 28 4 65 9
BadArityError			15 15 28 5 125 9
BadFunctionError		@0 list	15 15 47 9
BadFunctionError		@0 map	15 15 28 4 65 9
BadFunctionError			15 15 28 5 125 9
FunctionClauseError in lists.reverse/1			9
Protocol.UndefinedError Elixir.Enumerable			1 2 22 9
Protocol.UndefinedError Elixir.Enumerable function			3 22 9
Protocol.UndefinedError Elixir.String.Chars			11 13 28 4 65 9
callback		@0 function	22 9
callback		@0 list	15 47 9
callback		@0 map	15 28 4 65 9
callback			15 28 5 125 9
callback later			15 86 47 9
flat_map/2
ArgumentError in erlang.element/2			110
BadArityError		@0 list	111 111
BadArityError		@0 map	77 77 4 216
BadArityError			77 77 5 215
BadFunctionError		@0 Elixir.Range	77 77 5 215
BadFunctionError		@0 map	77 77 4 216
BadFunctionError			111 111
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 6 12 361 5 215
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 6 12 569
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 6 12 361 4 216
Protocol.UndefinedError Elixir.Enumerable			1 2 110
Protocol.UndefinedError Elixir.Enumerable function			3 110
callback		@0 function	110
callback		@0 list	111
callback		@0 map	77 4 216
callback			77 5 215
callback later			111 568
min/3
ArgumentError in erlang.element/2			34
BadArityError			205
BadFunctionError			205
CaseClauseError		@0 list	56
CaseClauseError			55
FunctionClauseError in Elixir.Enum.min_sort_fun/1	1:2039		378
Protocol.UndefinedError Elixir.Enumerable			1 2 34
UndefinedFunctionError		@0 Elixir.Range	204 55
UndefinedFunctionError			204 56
callback		@0 Elixir.Range	55
callback		@0 function	34
callback			56
reject/2
ArgumentError in erlang.element/2			224
BadArityError		@0 list	140 140
BadArityError		@0 map	79 79 4 291
BadArityError			79 79 5 290
BadFunctionError		@0 Elixir.Range	79 79 5 290
BadFunctionError		@0 map	79 79 4 291
BadFunctionError			140 140
Protocol.UndefinedError Elixir.Enumerable			1 2 224
Protocol.UndefinedError Elixir.Enumerable function			3 224
callback		@0 function	224
callback		@0 list	140
callback		@0 map	79 4 291
callback			79 5 290
callback later			140
zip_with/3
Protocol.UndefinedError Elixir.Enumerable			1 2 50 49 179 180
Protocol.UndefinedError Elixir.Enumerable function			3 50 49 179 180
callback		@1 list	551 550 772 771 179 180
callback			50 49 179 180
callback later			50 49 179 180
reduce_while/3
ArgumentError in erlang.element/2			48
BadArityError		@0 Elixir.Range	10 10 48
BadArityError			8 8 48
BadFunctionError		@0 Elixir.Range	10 10 48
BadFunctionError			8 8 48
FunctionClauseError in Elixir.Enumerable.List.reduce/3			48
FunctionClauseError in Elixir.Enumerable.Range.reduce/5			48
Protocol.UndefinedError Elixir.Enumerable			1 2 48
Protocol.UndefinedError Elixir.Enumerable function			3 48
callback		@0 Elixir.Range	10 48
callback		@0 function	48
callback			8 48
callback later			8 48
chunk/4
Protocol.UndefinedError Elixir.Enumerable			1 2 19
into/3
BadArityError		@0 map	122 122 8 176 112
BadArityError			167 167 273 112
BadFunctionError		@0 Elixir.Range	122 122 10 176 112
BadFunctionError		@0 map	122 122 8 176 112
BadFunctionError			167 167 273 112
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		572
Protocol.UndefinedError Elixir.Collectable			104 129 374
Protocol.UndefinedError Elixir.Collectable function			104 129 374
Protocol.UndefinedError Elixir.Enumerable			1 2 176 112
callback		@0 map	122 8 176 112
callback			167 273 112
count/1
ArgumentError in erlang.element/2			276
Protocol.UndefinedError Elixir.Enumerable			1 234 367
Protocol.UndefinedError Elixir.Enumerable function			3 276
callback			276
map_every/3
BadArityError		@0 list	25 25
BadArityError			26 26 4 99
BadFunctionError		@0 Elixir.Range	26 26 5 138
BadFunctionError		@0 list	25 25
BadFunctionError			26 26 4 99
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		
Protocol.UndefinedError Elixir.Enumerable			1 2 20
callback		@0 list	25
callback			26 4 99
zip/2
Protocol.UndefinedError Elixir.Enumerable			1 2 50 49 23 59
Protocol.UndefinedError Elixir.Enumerable function			3 50 49 23 59
callback			50 49 23 59
callback later			50 49 23 59
reverse_slice/3
Protocol.UndefinedError Elixir.Enumerable			1 2 6 588
concat/1
ArgumentError in erlang.element/2			206
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 118 5 556
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 118 163 169
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 118 4 557
Protocol.UndefinedError Elixir.Enumerable			1 2 206
Protocol.UndefinedError Elixir.Enumerable function			3 206
callback			206
join/1
ArgumentError in erlang.element/2			20 124
FunctionClauseError in lists.reverse/1			124
Protocol.UndefinedError Elixir.Enumerable			1 2 20 124
Protocol.UndefinedError Elixir.Enumerable function			3 20 124
Protocol.UndefinedError Elixir.String.Chars		@0 map	11 13 26 4 99 124
Protocol.UndefinedError Elixir.String.Chars			11 13 25 124
callback			20 124
map_intersperse/3
ArgumentError in erlang.element/2			22
BadArityError		@0 Elixir.Range	28 28 5 125
BadArityError		@0 list	47 47
BadArityError			28 28 4 65
BadFunctionError		@0 Elixir.Range	28 28 5 125
BadFunctionError		@0 list	47 47
BadFunctionError			28 28 4 65
Protocol.UndefinedError Elixir.Enumerable			1 2 22
Protocol.UndefinedError Elixir.Enumerable function			3 22
callback		@0 Elixir.Range	28 5 125
callback		@0 function	22
callback		@0 list	47
callback			28 4 65
callback later			86 47
all?/1
ArgumentError in erlang.element/2			552
Protocol.UndefinedError Elixir.Enumerable			1 2 274
Protocol.UndefinedError Elixir.Enumerable function			3 274
callback			274
map/2
ArgumentError in erlang.element/2			20
BadArityError		@0 list	25 25
BadArityError		@0 map	26 26 4 99
BadArityError			26 26 5 138
BadFunctionError		@0 Elixir.Range	26 26 5 138
BadFunctionError		@0 map	26 26 4 99
BadFunctionError			25 25
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		
Protocol.UndefinedError Elixir.Enumerable			1 2 20
Protocol.UndefinedError Elixir.Enumerable function			3 20
callback		@0 function	20
callback		@0 list	25
callback		@0 map	26 4 99
callback			26 5 138
callback later			25 25
sort_by/3
FunctionClauseError in Elixir.List.keysort_fun/2			413 597
Protocol.UndefinedError Elixir.Enumerable function			3 20 89
callback		@0 Elixir.Range	106 26 5 138 89
callback		@0 list	106 25 89
callback			106 26 4 99 89
callback later			106 25 25 89
reduce/3
ArgumentError in erlang.element/2			7
BadArityError		@0 Elixir.Range	5 5
BadArityError		@0 list	29 29
BadArityError			362 4
BadFunctionError		@0 Elixir.Range	5 5
BadFunctionError		@0 map	362 4
BadFunctionError			29 29
FunctionClauseError in Elixir.Enum.-reduce/3-lists^foldl/2-0-/3	2,1,0:2468		
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback		@0 Elixir.Range	5
callback		@0 function	7
callback		@0 map	4
callback			29
callback later			29
min_max/1
ArgumentError in erlang.element/2			7 219
CaseClauseError			580
Enum.EmptyError			541
Protocol.UndefinedError Elixir.Enumerable			1 2 7 219
Protocol.UndefinedError Elixir.Enumerable function			3 7 219
callback			7 219
count/2
ArgumentError in erlang.element/2			207
BadArityError		@0 Elixir.Range	38 38 5
BadArityError		@0 map	38 38 4
BadArityError			38 38 201
BadFunctionError		@0 Elixir.Range	38 38 5
BadFunctionError		@0 map	38 38 4
BadFunctionError			38 38 201
Protocol.UndefinedError Elixir.Enumerable			1 2 207
Protocol.UndefinedError Elixir.Enumerable function			3 207
callback		@0 Elixir.Range	38 5
callback		@0 function	207
callback		@0 map	38 4
callback			38 201
callback later			38 201
with_index/1
ArgumentError in erlang.element/2			66 147
MatchError			288 147
Protocol.UndefinedError Elixir.Enumerable			1 2 66 147
Protocol.UndefinedError Elixir.Enumerable function			3 66 147
callback			66 147
join/2
Protocol.UndefinedError Elixir.Enumerable			1 2 575
Protocol.UndefinedError Elixir.String.Chars		@0 map	11 13 4 574
Protocol.UndefinedError Elixir.String.Chars			11 13 577 576
empty?/1
ArgumentError in erlang.element/2			563
Protocol.UndefinedError Elixir.Enumerable			1 115 562
Protocol.UndefinedError Elixir.Enumerable function			3 368
callback			368
fetch!/2
Enum.OutOfBoundsError			566
Protocol.UndefinedError Elixir.Enumerable			1 115 228 229 565
filter_map/3
ArgumentError in erlang.element/2			214
BadArityError		@0 Elixir.Range	75 75 5 285
BadArityError		@0 map	75 75 4 286
BadArityError			132 132 29 213
BadFunctionError		@0 Elixir.Range	75 75 5 285
BadFunctionError		@0 map	75 75 4 286
BadFunctionError			132 132 29 213
Protocol.UndefinedError Elixir.Enumerable			1 2 214
Protocol.UndefinedError Elixir.Enumerable function			3 214
callback		@0 Elixir.Range	75 5 285
callback		@0 function	214
callback		@0 map	75 4 286
callback			132 29 213
callback later			132 29 213
split_with/2
ArgumentError in erlang.element/2			114
BadArityError		@0 Elixir.Range	17 17 5 142
BadArityError		@0 map	17 17 4 143
BadArityError			17 17 107 113
BadFunctionError		@0 Elixir.Range	17 17 5 142
BadFunctionError		@0 map	17 17 4 143
BadFunctionError			17 17 107 113
MatchError			383
Protocol.UndefinedError Elixir.Enumerable			1 2 114
Protocol.UndefinedError Elixir.Enumerable function			3 114
callback		@0 Elixir.Range	17 5 142
callback		@0 function	114
callback		@0 map	17 4 143
callback			17 107 113
callback later			17 107 113
=Elixir.StringIO
open/2
callback			790
=Elixir.Stream
chunk/2
FunctionClauseError in Elixir.Stream.chunk/4	0,1,1,=:148		
chunk/3
FunctionClauseError in Elixir.Stream.chunk_every/4	0,1,2,=:196		
run/1
Protocol.UndefinedError Elixir.Enumerable			1 2 250
Protocol.UndefinedError Elixir.Enumerable function			3 250
callback		@0 function	250
callback			767 8 387 250
uniq/2
FunctionClauseError in Elixir.Stream.uniq_by/2	0,1:1135		
=Elixir.GenServer
call/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit calling_self			612
exit noproc			18
exit normal			152
call/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
exit timeout			152
multi_call/3
FunctionClauseError in gen_server.multi_call/4	0,1,2,=infinity:679		
multi_call/4
FunctionClauseError in gen_server.multi_call/4	0,1,2,3:679		
reply/2
FunctionClauseError in gen.reply/2	0,1:532		
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
=Elixir.Inspect
inspect/2
FunctionClauseError in Elixir.Inspect.Algebra.color/3		@0 map	635
FunctionClauseError in Elixir.Inspect.Algebra.color/3		@0 tuple	636
FunctionClauseError in Elixir.Inspect.Integer.inspect/2	0,1:336		
MatchError		@0 binary	633
MatchError			634
=Elixir.HashDict
delete/2
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		394
drop/2
ArgumentError in erlang.element/2			7
FunctionClauseError in Elixir.HashDict.dict_delete/2			394 29
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback			7
equal?/2
FunctionClauseError in Elixir.HashDict.size/1	0:78		615
fetch!/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		616
get/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		304
get/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		304
get_and_update/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		304 617
has_key?/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		395
keys/1
FunctionClauseError in Elixir.HashDict.reduce/3			618
merge/2
FunctionClauseError in Elixir.HashDict.size/1	0:78		396
merge/3
FunctionClauseError in Elixir.HashDict.size/1	0:78		396
pop/2
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		397
pop/3
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		397
put_new/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		395 619
split/2
ArgumentError in erlang.element/2			7
FunctionClauseError in Elixir.HashDict.fetch/2			613 29
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback			7
take/2
ArgumentError in erlang.element/2			7
FunctionClauseError in Elixir.HashDict.fetch/2			614 29
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback			7
to_list/1
FunctionClauseError in Elixir.HashDict.reduce/3			620
values/1
FunctionClauseError in Elixir.HashDict.reduce/3			621
=Elixir.Application
app_dir/1
ArgumentError			494
app_dir/2
FunctionClauseError in Elixir.IO.chardata_to_string/1			320 321 731
ensure_all_started/1
FunctionClauseError in Elixir.Application.ensure_all_started/2	0,=temporary:848		
ensure_started/1
FunctionClauseError in Elixir.Application.ensure_started/2	0,=temporary:820		
fetch_env!/2
ArgumentError			495
get_env/2
FunctionClauseError in Elixir.Application.get_env/3	0,1,=:682		
start/1
FunctionClauseError in Elixir.Application.start/2	0,=temporary:887		
started_applications/1
FunctionClauseError in application.which_applications/1	0:301		
=Elixir.Port
close/1
ArgumentError in erlang.port_close/1	0		
command/2
ArgumentError in erlang.port_command/2	0,1		
command/3
ArgumentError in erlang.port_command/3	0,1,2		
connect/2
ArgumentError in erlang.port_connect/2	0,1		
demonitor/1
ArgumentError in erlang.demonitor/1	0		
demonitor/2
ArgumentError in erlang.demonitor/2	0,1		
info/1
ArgumentError in erlang.port_info/1	0		732
info/2
ArgumentError in erlang.port_info/2	0,1		733
monitor/1
ArgumentError in erlang.monitor/2	=port,0		
open/2
ArgumentError in erlang.open_port/2	0,1		
=Elixir.Map
drop/2
ArgumentError in erlang.element/2			6 12 185
BadMapError in Elixir.Map.drop/2	0,1:807		
FunctionClauseError in lists.reverse/1			185
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 185
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 185
callback			6 12 185
equal?/2
BadMapError in Elixir.Map.equal?/2	0,1:1037		
fetch!/2
BadMapError in maps.get/2	0,1		
KeyError in maps.get/2	1,0		
filter/2
callback			686 689
from_keys/2
ArgumentError in maps.from_keys/2	0,1		690
from_struct/1
UndefinedFunctionError			691
get/2
BadMapError in Elixir.Map.get/3	0,1,=:534		
get/3
BadMapError in Elixir.Map.get/3	0,1,2:534		
get_and_update!/3
BadMapError in erlang.map_get/2	1,0		424
KeyError in erlang.map_get/2	1,0		424
callback			693
get_and_update/3
BadMapError in Elixir.Map.get/3	0,1,=:534		692
RuntimeError			423
callback			244
keys/1
BadMapError in maps.keys/1	0		
map/2
BadArityError			422 330 329
BadFunctionError			422 330 329
callback			330 329
merge/2
BadMapError in maps.merge/2	0,1		
BadMapError in maps.put/3	=k,=v,0		
new/1
ArgumentError in erlang.element/2			6 12 186
ArgumentError in maps.from_list/1	0		694
FunctionClauseError in lists.reverse/1			186
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 186
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 186
callback			6 12 186
new/2
ArgumentError in maps.from_list/1			426
FunctionClauseError in Elixir.Map.new_from_enum/2	0,0:261		
FunctionClauseError in Elixir.Map.new_from_map/2	0,1:249		
Protocol.UndefinedError Elixir.Enumerable function			3 20 425
callback		@0 map	687 426
callback			25 425
pop!/2
BadMapError in maps.take/2	1,0		695
KeyError			696
pop/2
BadMapError in maps.take/2	1,0		427
pop/3
BadMapError in maps.take/2	1,0		427
put_new/3
BadMapError			697
reject/2
callback			688 698
replace!/3
BadMapError in maps.update/3	0,1,2		
KeyError in maps.update/3	1,2,0		
replace/3
BadMapError			699
replace_lazy/3
callback			700
size/1
BadMapError in erlang.map_size/1	0		701
split/2
ArgumentError in erlang.element/2			6 12 187
BadMapError in Elixir.Map.split/2	0,1:847		
FunctionClauseError in lists.reverse/1			187
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 187
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 187
callback			6 12 187
take/2
ArgumentError in erlang.element/2			6 12 188
BadMapError			702
FunctionClauseError in lists.reverse/1			188
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 188
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 188
callback			6 12 188
to_list/1
BadMapError in maps.to_list/1	0:581		
update!/3
BadMapError in erlang.map_get/2	1,0		428
KeyError in erlang.map_get/2	1,0		428
callback			704
update/4
BadMapError in Elixir.Map.update/4	0,1,2,3:693		
callback			703
values/1
BadMapError in maps.values/1	0		
=Elixir.Tuple
append/2
ArgumentError in erlang.append_element/2	0,1		
product/1
ArgumentError in erlang.tuple_size/1	0		815
sum/1
ArgumentError in erlang.tuple_size/1	0		816
ArithmeticError in erlang.+/2			817
to_list/1
ArgumentError in erlang.tuple_to_list/1	0		
=Elixir.Regex
compile!/1
Regex.CompileError			745
named_captures/2
FunctionClauseError in Elixir.Regex.names/1	0:427		452
named_captures/3
FunctionClauseError in Elixir.Keyword.put/3			746
FunctionClauseError in Elixir.Regex.names/1	0:427		452
recompile!/1
FunctionClauseError in Elixir.Regex.recompile/1	0:243		747
replace/3
callback			744 748
run/3
FunctionClauseError in Elixir.Keyword.get/3	2,=return,=binary:388		749
scan/3
FunctionClauseError in Elixir.Keyword.get/3	2,=return,=binary:388		750
=Elixir.Macro
classify_atom/1
FunctionClauseError in Elixir.Macro.inner_classify/1	0:2345		679
escape/1
ArgumentError			831
escape/2
FunctionClauseError in Elixir.Keyword.get/3	1,=unquote,=false:388		680
path/2
callback		@0 list	681
callback			682
pipe/3
ArgumentError			683
postwalk/2
callback		@0 list	418 484 419 420
callback			418 420
postwalk/3
callback		@0 list	484 419
prewalk/2
callback			678 184 684
prewalk/3
MatchError			184
callback			184
struct!/2
KeyError			421
UndefinedFunctionError			421
to_string/2
BadArityError		@0 list	241 15 86 9 312
BadArityError			241
BadFunctionError		@0 list	241 15 86 9 312
BadFunctionError			241
callback		@0 list	15 86 9 312
traverse/4
MatchError			184
callback			184
underscore/1
MatchError			685
unescape_string/1
FunctionClauseError in elixir_interpolation.unescape_chars/3			482
unescape_string/2
FunctionClauseError in elixir_interpolation.unescape_chars/3			482
unescape_tokens/1
ArgumentError in erlang.element/2			7 242
Protocol.UndefinedError Elixir.Enumerable			1 2 7 242
Protocol.UndefinedError Elixir.Enumerable function			3 7 242
callback			7 242
unescape_tokens/2
ArgumentError in erlang.element/2			7 243
Protocol.UndefinedError Elixir.Enumerable			1 2 7 243
Protocol.UndefinedError Elixir.Enumerable function			3 7 243
callback			7 243
=Elixir.Enumerable
count/1
Protocol.UndefinedError Elixir.Enumerable			1 234
impl_for!/1
Protocol.UndefinedError Elixir.Enumerable			1
member?/2
Protocol.UndefinedError Elixir.Enumerable			1 386
reduce/3
Protocol.UndefinedError Elixir.Enumerable			1 2
Protocol.UndefinedError Elixir.Enumerable function			3
slice/1
Protocol.UndefinedError Elixir.Enumerable			1 115
=Elixir.Task.Supervisor
async/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 63
exit noproc			18 63
async/3
FunctionClauseError in Elixir.Access.get/3	2,=shutdown,=:286		466
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 63
exit noproc			18 63
async/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 63
exit noproc			18 63
async_nolink/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 63
exit noproc			18 63
async_nolink/3
FunctionClauseError in Elixir.Access.get/3	2,=shutdown,=:286		466
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 63
exit noproc			18 63
async_nolink/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 63
exit noproc			18 63
children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 467
exit noproc			18 467
start_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
start_child/3
FunctionClauseError in Elixir.Access.get/3	2,=restart,=:286		807
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
start_link/1
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			238 239 809
FunctionClauseError in Elixir.Keyword.pop/3	0,=restart,=:1250		808
=Elixir.Path
absname/1
ArgumentError			21 246
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		246
absname/2
ArgumentError		@0 binary	21 439
ArgumentError			21 246
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	439
FunctionClauseError in Elixir.IO.chardata_to_string/1			246
basename/1
ArgumentError			21 440
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		440
basename/2
ArgumentError			21 441
FunctionClauseError in Elixir.IO.chardata_to_string/1			441
dirname/1
ArgumentError			21 443
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		443
expand/1
ArgumentError			21 116 444
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		116 444
expand/2
ArgumentError			21 116 156
FunctionClauseError in Elixir.IO.chardata_to_string/1			116 156
extname/1
ArgumentError			21 445
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		445
join/2
ArgumentError		@0 list	21 446
ArgumentError			21 320 321
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	320 321
FunctionClauseError in Elixir.IO.chardata_to_string/1			446
relative/1
ArgumentError			21
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		
relative_to/2
ArgumentError		@0 binary	21 249 447
ArgumentError			21 247
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	249 447
FunctionClauseError in Elixir.IO.chardata_to_string/1			247
relative_to_cwd/1
ArgumentError			21 247
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		247
rootname/1
ArgumentError			21 448
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		448
rootname/2
ArgumentError			21 449
FunctionClauseError in Elixir.IO.chardata_to_string/1			449
safe_relative/1
ArgumentError			21 248
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		248
safe_relative_to/2
ArgumentError			21 248
ArgumentError in unicode.characters_to_binary/3	1,=unicode,=utf8:895		832 833 483 450
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		248
FunctionClauseError in filename.join/2			483 450
split/1
ArgumentError			21 249
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		249
wildcard/1
ArgumentError in unicode.characters_to_list/1	0:895		442 451
wildcard/2
ArgumentError in unicode.characters_to_list/1	0:895		442 451
=Elixir.Protocol
assert_impl!/2
ArgumentError			739
FunctionClauseError in Elixir.Module.concat/2	0,1:858		738
assert_protocol!/1
ArgumentError			740
FunctionClauseError in code.ensure_loaded/1	0:191		
consolidate/2
Protocol.UndefinedError Elixir.Enumerable			1 2 88 322
Protocol.UndefinedError Elixir.Enumerable function			3 88 322
callback			88 322
consolidated?/1
ArgumentError in erlang.apply/3			741
UndefinedFunctionError	=consolidated?		
extract_impls/2
Protocol.UndefinedError Elixir.Enumerable			1 2 7 117
Protocol.UndefinedError Elixir.Enumerable function			3 7 117
callback			7 117
extract_protocols/1
ArgumentError in erlang.element/2			7 117
Protocol.UndefinedError Elixir.Enumerable			1 2 7 117
Protocol.UndefinedError Elixir.Enumerable function			3 7 117
Protocol.UndefinedError Elixir.List.Chars			14 16 737 29 117
callback			7 117
=Elixir.PartitionSupervisor
count_children/1
exit noproc			18 323
partitions/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		726 319
FunctionClauseError in Elixir.PartitionSupervisor.name_partitions/1	0:264		319
exit noproc			725 319
register_name/2
RuntimeError			727
send/2
FunctionClauseError in Elixir.PartitionSupervisor.whereis_name/1	0:353		728
start_link/1
ArgumentError			729
stop/1
FunctionClauseError in Elixir.PartitionSupervisor.stop/3	0,=normal,=infinity:346		
exit noproc			41
stop/2
FunctionClauseError in Elixir.PartitionSupervisor.stop/3	0,1,=infinity:346		
exit noproc			41
stop/3
exit noproc			41
unregister_name/2
RuntimeError			730
which_children/1
exit noproc			18
=Elixir.Keyword
drop/2
FunctionClauseError in Elixir.Keyword.-drop/2-fun-0-/1			647
fetch!/2
KeyError			654
filter/2
callback			651
get/2
FunctionClauseError in Elixir.Keyword.get/3	0,1,=:388		
get_and_update!/3
BadArityError			182 182
BadFunctionError			182 182
KeyError			655
callback			182
get_and_update/3
BadArityError			90 90
BadFunctionError			90 90
callback			90
keys/1
ArgumentError			656
map/2
BadArityError			181 181 25
BadFunctionError			181 181 25
FunctionClauseError in Elixir.Keyword.-map/2-fun-0-/1			25
callback			181 25
merge/2
ArgumentError			657
new/1
ArgumentError in erlang.element/2			6 183
MatchError			307 308
Protocol.UndefinedError Elixir.Enumerable			1 2 6 183
Protocol.UndefinedError Elixir.Enumerable function			3 6 183
callback			6 183
new/2
MatchError			307 308
Protocol.UndefinedError Elixir.Enumerable function			3 6 183
callback			307 308
pop!/2
KeyError			658
pop/2
FunctionClauseError in Elixir.Keyword.pop/3	0,1,=:1250		
pop_first!/2
UndefinedFunctionError	0,1		
pop_first/2
FunctionClauseError in Elixir.Keyword.pop_first/3	0,1,=:1366		
reject/2
callback			652
replace!/3
KeyError			660 659
replace_lazy/3
callback			653
size/1
ArgumentError in erlang.length/1	0		661
split/2
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			238 239
take/2
FunctionClauseError in Elixir.Keyword.-take/2-fun-0-/1			648
update!/3
KeyError			664 663
callback			662
update/4
callback			665
validate!/2
ArgumentError			406 407
ArgumentError in erlang.element/2			649 29 666
FunctionClauseError in Elixir.Keyword.validate/2	0,1:252		407
validate/2
ArgumentError			406
values/1
FunctionClauseError in Elixir.Keyword.-values/1-fun-0-/1			650
=Elixir.OptionParser
parse!/2
OptionParser.ParseError			723
parse/2
Protocol.UndefinedError Elixir.Enumerable			1 2 20 720 722
split/1
RuntimeError			721
to_argv/1
ArgumentError in erlang.element/2			110
FunctionClauseError in Elixir.OptionParser.-to_argv/2-fun-0-/1			111
Protocol.UndefinedError Elixir.Enumerable			1 2 110
Protocol.UndefinedError Elixir.Enumerable function			3 110
callback			110
to_argv/2
FunctionClauseError in Elixir.Keyword.get/3			724
FunctionClauseError in Elixir.OptionParser.-to_argv/2-fun-0-/1			111
=Elixir.IO
binread/1
FunctionClauseError in Elixir.IO.binread/2	=stdio,0:204		
binread/2
CaseClauseError			398
binstream/1
FunctionClauseError in Elixir.IO.binstream/2	=stdio,0:640		
binstream/2
CaseClauseError			623
binwrite/1
FunctionClauseError in Elixir.IO.binwrite/2	=stdio,0:272		
binwrite/2
CaseClauseError			624
chardata_to_string/1
ArgumentError			21
each_binstream/2
CaseClauseError			398 399
FunctionClauseError in Elixir.IO.binread/2	0,1:204		399
each_stream/2
CaseClauseError			403 400
FunctionClauseError in Elixir.IO.read/2	0,1:149		400
getn/1
Protocol.UndefinedError Elixir.String.Chars			11 13 153
Protocol.UndefinedError Elixir.String.Chars function			11 13 153
getn/2
CaseClauseError			401
Protocol.UndefinedError Elixir.String.Chars			11 13 153
Protocol.UndefinedError Elixir.String.Chars function			11 13 153
getn/3
CaseClauseError			401
Protocol.UndefinedError Elixir.String.Chars			11 13 153
Protocol.UndefinedError Elixir.String.Chars function			11 13 153
gets/1
Protocol.UndefinedError Elixir.String.Chars			11 13 235
Protocol.UndefinedError Elixir.String.Chars function			11 13 235
gets/2
CaseClauseError			625
Protocol.UndefinedError Elixir.String.Chars			11 13 235
Protocol.UndefinedError Elixir.String.Chars function			11 13 235
inspect/2
FunctionClauseError in Elixir.IO.inspect/3	=stdio,0,1:462		
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			29 402
inspect/3
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			29 402
iodata_length/1
ArgumentError in erlang.iolist_size/1	0		
iodata_to_binary/1
ArgumentError in erlang.iolist_to_binary/1	0		
puts/1
Protocol.UndefinedError Elixir.String.Chars			11 13 236
Protocol.UndefinedError Elixir.String.Chars function			11 13 236
puts/2
Protocol.UndefinedError Elixir.String.Chars			11 13 236
Protocol.UndefinedError Elixir.String.Chars function			11 13 236
read/1
FunctionClauseError in Elixir.IO.read/2	=stdio,0:149		
read/2
CaseClauseError			403
stream/1
FunctionClauseError in Elixir.IO.stream/2	=stdio,0:603		
stream/2
CaseClauseError			626
warn/1
ArgumentError in io.put_chars/2			481
Protocol.UndefinedError Elixir.String.Chars			11 13 404
Protocol.UndefinedError Elixir.String.Chars function			11 13 404
warn/2
ArgumentError in io.put_chars/2			481
warn_once/3
FunctionClauseError in Elixir.Enum.drop/2			627
write/1
ArgumentError in io.put_chars/2	=standard_io,0:99		
Protocol.UndefinedError Elixir.String.Chars			11 13 237
Protocol.UndefinedError Elixir.String.Chars function			11 13 237
write/2
CaseClauseError			628
Protocol.UndefinedError Elixir.String.Chars			11 13 237
Protocol.UndefinedError Elixir.String.Chars function			11 13 237
=Elixir.Access
fetch!/2
ArgumentError			331 332
FunctionClauseError in Elixir.Access.fetch/2	0,1:211		332
KeyError			492
fetch/2
ArgumentError			331
get/2
ArgumentError			257
FunctionClauseError in Elixir.Access.get/3	0,1,=:286		
get/3
ArgumentError			257
get_and_update/3
ArgumentError			258
BadArityError			90 90
BadFunctionError			90 90
FunctionClauseError in Elixir.Keyword.get_and_update/3	0,1,2:468		
FunctionClauseError in Elixir.Map.get_and_update/3	0,1,2:921		
RuntimeError			423
callback		@0 list	90
callback			244
pop/2
ArgumentError			493
FunctionClauseError in Elixir.Keyword.pop/3	0,1,=:1250		
=Elixir.Bitwise
&&&/2
ArithmeticError in erlang.band/2	0,1		
<<</2
ArithmeticError in erlang.bsl/2	0,1		
>>>/2
ArithmeticError in erlang.bsr/2	0,1		
^^^/2
ArithmeticError in erlang.bxor/2	0,1		
band/2
ArithmeticError in erlang.band/2	0,1		
bnot/1
ArithmeticError in erlang.bnot/1	0		
bor/2
ArithmeticError in erlang.bor/2	0,1		
bsl/2
ArithmeticError in erlang.bsl/2	0,1		
bsr/2
ArithmeticError in erlang.bsr/2	0,1		
bxor/2
ArithmeticError in erlang.bxor/2	0,1		
|||/2
ArithmeticError in erlang.bor/2	0,1		
~~~/1
ArithmeticError in erlang.bnot/1	0		
=Elixir.Agent
get/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit			152
exit noproc			18
get/3
exit noproc			18
exit timeout			152
get/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
get_and_update/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit			152
exit noproc			18
get_and_update/3
exit noproc			18
get_and_update/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
update/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit			152
exit noproc			18
update/3
exit noproc			18
update/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
=Elixir.Time
add/2
FunctionClauseError in Elixir.Time.add/3	0,1,=second:501		
add/3
ArgumentError			42 69 810
compare/2
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	812
FunctionClauseError in Elixir.Time.to_day_fraction/1			811
convert!/2
ArgumentError in erlang.apply/3			157 158
FunctionClauseError in Elixir.Time.convert/2	0,1:613		158
UndefinedFunctionError			157 158
convert/2
ArgumentError in erlang.apply/3			157
UndefinedFunctionError			157
diff/2
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	469
FunctionClauseError in Elixir.Time.to_day_fraction/1			468
diff/3
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	469
FunctionClauseError in Elixir.Time.to_day_fraction/1			468
from_erl!/1
FunctionClauseError in Elixir.Time.from_erl/3			325
from_erl!/2
FunctionClauseError in Elixir.Time.from_erl/3	0,1,=Elixir.Calendar.ISO:369		325
from_erl!/3
FunctionClauseError in Elixir.Time.from_erl/3	0,1,2:369		325
from_erl/2
FunctionClauseError in Elixir.Time.from_erl/3	0,1,=Elixir.Calendar.ISO:369		
from_iso8601!/1
ArgumentError			471
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		252 470
from_iso8601!/2
ArgumentError			471
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		252 470
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		252
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		252
from_seconds_after_midnight/2
FunctionClauseError in Elixir.Time.from_seconds_after_midnight/3	0,1,=Elixir.Calendar.ISO:420		
from_seconds_after_midnight/3
ArgumentError in erlang.apply/3			472
UndefinedFunctionError			472
new!/3
ArgumentError			474
FunctionClauseError in Elixir.Time.new/5			473
new!/4
ArgumentError			474
FunctionClauseError in Elixir.Time.new/5			473
to_erl/1
FunctionClauseError in Elixir.Time.convert/2	0,=Elixir.Calendar.ISO:613		158 813
to_iso8601/1
FunctionClauseError in Elixir.Time.to_iso8601/2	0,=extended:316		
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			814
utc_now/1
ArgumentError in erlang.apply/3			157 158
UndefinedFunctionError			157 158
=Elixir.Inspect.Algebra
flex_glue/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			629
glue/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			630
group/1
FunctionClauseError in Elixir.Inspect.Algebra.group/2	0,=self:860		
line/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			631
nest/2
FunctionClauseError in Elixir.Inspect.Algebra.nest/3	0,1,=always:641		
next_break_fits/1
FunctionClauseError in Elixir.Inspect.Algebra.next_break_fits/2	0,=enabled:741		
space/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			632
=Elixir.System
convert_time_unit/3
ArgumentError			42 69
ArgumentError in erlang.convert_time_unit/3	0,1,1		
fetch_env!/1
System.EnvError			794
get_env/1
FunctionClauseError in Elixir.System.get_env/2	0,=:655		
monotonic_time/1
ArgumentError			42 795
os_time/1
ArgumentError			42 796
put_env/1
ArgumentError in erlang.element/2			109
FunctionClauseError in Elixir.System.-put_env/1-fun-0-/1			120
Protocol.UndefinedError Elixir.Enumerable			1 2 109
Protocol.UndefinedError Elixir.Enumerable function			3 109
callback			109
system_time/1
ArgumentError			42 797
time_offset/1
ArgumentError			42 798
unique_integer/1
ArgumentError in erlang.unique_integer/1	0		
=Elixir.Exception
format/2
FunctionClauseError in Elixir.Exception.format_banner/3			388
format/3
ArgumentError in erlang.element/2			22 9 60 148
FunctionClauseError in Elixir.Exception.format_banner/3	0,1,2:115		388
FunctionClauseError in Elixir.Exception.format_stacktrace_entry/1			15 86 9 60 148
FunctionClauseError in lists.reverse/1			9 60 148
Protocol.UndefinedError Elixir.Enumerable			1 2 22 9 60 148
Protocol.UndefinedError Elixir.Enumerable function			3 22 9 60 148
callback			22 9 60 148
format_fa/2
FunctionClauseError in Elixir.Exception.format_arity/1	1:718		606
format_file_line/2
ArgumentError			21 149
Protocol.UndefinedError Elixir.String.Chars			11 13 149
Protocol.UndefinedError Elixir.String.Chars function			11 13 149
format_file_line/3
ArgumentError			21 149
Protocol.UndefinedError Elixir.String.Chars			11 13 149
Protocol.UndefinedError Elixir.String.Chars function			11 13 149
format_file_line_column/3
ArgumentError			21 150
Protocol.UndefinedError Elixir.String.Chars			11 13 150
Protocol.UndefinedError Elixir.String.Chars function			11 13 150
format_file_line_column/4
ArgumentError			21 150
Protocol.UndefinedError Elixir.String.Chars			11 13 150
Protocol.UndefinedError Elixir.String.Chars function			11 13 150
format_mfa/3
FunctionClauseError in Elixir.Exception.format_arity/1	2:718		607
format_snippet/2
ArgumentError in erlang.integer_to_binary/1	1		608
KeyError			389
UndefinedFunctionError			389
format_stacktrace/1
ArgumentError in erlang.element/2			22 9 60
FunctionClauseError in Elixir.Exception.format_stacktrace_entry/1			15 86 9 60
FunctionClauseError in lists.reverse/1			9 60
Protocol.UndefinedError Elixir.Enumerable			1 2 22 9 60
Protocol.UndefinedError Elixir.Enumerable function			3 22 9 60
callback			22 9 60
=Elixir.String
to_integer/2
ArgumentError in erlang.binary_to_integer/2	0,1		
lstrip/1
FunctionClauseError in Elixir.String.Break.trim_leading/1	0:459		
splitter/2
ArgumentError in binary.compile_pattern/1	1		459 461
starts_with?/2
ArgumentError in binary.match/2	0,1		787
CaseClauseError			775 123
to_float/1
ArgumentError in erlang.binary_to_float/1	0		
ljust/3
FunctionClauseError in Elixir.String.length/1	0:2016		251
strip/1
FunctionClauseError in Elixir.String.trim/1	0:1271		
ljust/2
FunctionClauseError in Elixir.String.length/1	0:2016		251
trim_leading/1
FunctionClauseError in Elixir.String.Break.trim_leading/1	0:459		
trim_trailing/1
FunctionClauseError in Elixir.String.Break.trim_trailing/1	0:495		
split/3
ArgumentError in binary.split/3			460
FunctionClauseError in Elixir.String.parts_to_index/1			786
to_atom/1
ArgumentError in erlang.binary_to_atom/2	0,=utf8		
downcase/1
FunctionClauseError in Elixir.String.downcase/2	0,=default:899		
to_existing_atom/1
ArgumentError in erlang.binary_to_existing_atom/2	0,=utf8		
capitalize/1
FunctionClauseError in Elixir.String.capitalize/2	0,=default:945		
contains?/2
ArgumentError in binary.match/2	0,1		778
ArgumentError in erlang.byte_size/1			780
capitalize/2
FunctionClauseError in Elixir.String.downcase/2			777
duplicate/2
ArgumentError in binary.copy/2	0,1		
replace/3
ArgumentError in binary.matches/2	0,1		783
callback			779 784
strip/2
ArgumentError			788
rstrip/2
ArgumentError			785
to_char_list/1
FunctionClauseError in Elixir.String.to_charlist/1	0:2529		
lstrip/2
ArgumentError			781
splitter/3
ArgumentError in binary.compile_pattern/1	1		459 461
printable?/1
FunctionClauseError in Elixir.String.printable?/2	0,=infinity:320		
pad_leading/3
ArgumentError			776 782
ends_with?/2
CaseClauseError			774 123
split/1
ArgumentError in binary.split/3			789
split/2
ArgumentError in binary.split/3			460
rjust/2
FunctionClauseError in Elixir.String.length/1	0:2016		251
rjust/3
FunctionClauseError in Elixir.String.length/1	0:2016		251
rstrip/1
FunctionClauseError in Elixir.String.Break.trim_trailing/1	0:495		
upcase/1
FunctionClauseError in Elixir.String.upcase/2	0,=default:831		
match?/2
FunctionClauseError in Elixir.Regex.match?/2	1,0:293		
to_integer/1
ArgumentError in erlang.binary_to_integer/1	0		
=Elixir.Supervisor
child_spec/2
ArgumentError		@0 binary	126 94
ArgumentError		@0 function	126 94
ArgumentError		@0 integer	126 94
ArgumentError		@0 list	126 94
ArgumentError		@0 map	791 29
ArgumentError		@0 tuple	126 94
ArgumentError			324 94
count_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 323
exit noproc			18 323
delete_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
init/2
ArgumentError			462
restart_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
start_child/2
ArgumentError		@1 atom	324 94 463
ArgumentError			126 94 463
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
start_link/2
ArgumentError			462 793
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			238 239 792
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
terminate_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
which_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
=Elixir.Task
await/1
ArgumentError			800
await/2
exit timeout			801
await_many/1
ArgumentError in erlang.element/2			7 127
FunctionClauseError in lists.reverse/1			127
MatchError			799 29 127
Protocol.UndefinedError Elixir.Enumerable			1 2 7 127
Protocol.UndefinedError Elixir.Enumerable function			3 7 127
callback			7 127
await_many/2
Protocol.UndefinedError Elixir.Enumerable			1 2 7 127
exit timeout			803 802
ignore/1
ArgumentError in erlang.unlink/1	=		804
shutdown/1
ArgumentError			464
shutdown/2
ArgumentError			464
yield/1
ArgumentError			805
yield_many/1
FunctionClauseError in Elixir.Task.yield_many/3			465
yield_many/2
FunctionClauseError in Elixir.Task.yield_many/3			465
=Elixir.Base
decode16!/1
ArgumentError			333 335
decode16!/2
ArgumentError		@1 binary	497
ArgumentError			333 335
FunctionClauseError in Elixir.Keyword.get/3	1,=case,=upper:388		334
decode16/1
FunctionClauseError in Elixir.Base.decode16!/2			259
decode16/2
FunctionClauseError in Elixir.Base.decode16!/2	0,1:304		259
FunctionClauseError in Elixir.Keyword.get/3	1,=case,=upper:388		334 259
decode32!/1
ArgumentError			338
decode32!/2
ArgumentError			338
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		336
decode32/1
FunctionClauseError in Elixir.Base.decode32!/2			260
decode32/2
FunctionClauseError in Elixir.Base.decode32!/2	0,1:976		260
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		336 260
decode64!/1
ArgumentError			340
decode64!/2
ArgumentError			340
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		339
decode64/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		339 498
encode16/2
FunctionClauseError in Elixir.Keyword.get/3	1,=case,=upper:388		499
encode32/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		500
encode64/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		501
hex_decode32!/1
ArgumentError			337
hex_decode32!/2
ArgumentError			337
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		342
hex_decode32/1
FunctionClauseError in Elixir.Base.hex_decode32!/2			261
hex_decode32/2
FunctionClauseError in Elixir.Base.hex_decode32!/2	0,1:1071		261
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		342 261
hex_encode32/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		502
url_decode64!/1
ArgumentError			341
url_decode64!/2
ArgumentError			341
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		343
url_decode64/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		343 503
url_encode64/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		504
=Elixir.Calendar.ISO
date_to_iso_days/3
ArgumentError			160 51
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		159 51
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		51
date_to_string/3
FunctionClauseError in Elixir.Calendar.ISO.date_to_string/4	0,1,2,=extended:1169		
day_of_era/3
ArgumentError			160 51 262
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		159 51 262
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		51 262
day_of_week/3
ArgumentError			160 51 128 263
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		159 51 128 263
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		51 128 263
day_of_week/4
ArgumentError			160 51 128
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		162 346
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		159 51 128
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		51 128
day_of_year/3
ArgumentError			160 264
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		159 264
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		264
from_unix/2
ArgumentError			42 69 161
gregorian_seconds_to_iso_days/2
ArithmeticError in erlang.+/2			510
ArithmeticError in erlang.div/2			508 509
iso_days_to_day_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		162
offset_to_string/4
ArithmeticError in erlang.+/2	0,1		511
time_to_string/4
FunctionClauseError in Elixir.Calendar.ISO.time_to_string/5	0,1,2,3,=extended:1115		
year_of_era/3
FunctionClauseError in Elixir.Calendar.ISO.year_of_era/1	0:1026		
=Elixir.Calendar
compatible_calendars?/2
ArgumentError in erlang.apply/3			344
UndefinedFunctionError			344
strftime/2
ArgumentError			506 345
KeyError			505 345
strftime/3
Protocol.UndefinedError Elixir.Enumerable			1 2 7 507
=Elixir.Range
new/2
ArgumentError			742
new/3
ArgumentError			743
=Elixir.DynamicSupervisor
count_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24 357
exit noproc			18 357
start_child/2
ArgumentError		@1 atom	324 94 358
ArgumentError			126 94 358
exit noproc			18
start_link/1
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			238 239 531
start_link/3
FunctionClauseError in Elixir.Access.get/3	2,=name,=:286		532
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		62
exit noproc			41
terminate_child/2
exit noproc			18
which_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		24
exit noproc			18
=Elixir.URI
decode_query/2
ArgumentError			356 476
FunctionClauseError in Elixir.Keyword.put/3			476
FunctionClauseError in Elixir.URI.decode_query/3	0,1,=www_form:195		
decode_query/3
FunctionClauseError in Elixir.URI.decode_with_encoding/2	0,2:295	@1 map	475 820
FunctionClauseError in Elixir.URI.decode_with_encoding/2	0,2:295		475 819
encode/2
callback			825 818
encode_query/1
ArgumentError			821 15 86 9
ArgumentError in erlang.element/2			22 9
FunctionClauseError in Elixir.URI.encode_kv_pair/2			15 86 9
FunctionClauseError in lists.reverse/1			9
Protocol.UndefinedError Elixir.Enumerable			1 2 22 9
Protocol.UndefinedError Elixir.Enumerable function			3 22 9
callback			22 9
encode_query/2
ArgumentError in erlang.element/2			22 9
FunctionClauseError in Elixir.URI.encode_kv_pair/2			15 86 9
FunctionClauseError in lists.reverse/1			9
Protocol.UndefinedError Elixir.Enumerable			1 2 22 9
Protocol.UndefinedError Elixir.Enumerable function			3 22 9
callback			22 9
merge/2
ArgumentError			822
FunctionClauseError in Elixir.URI.parse/1			823
new!/1
URI.Error			824
query_decoder/1
FunctionClauseError in Elixir.URI.query_decoder/2	0,=www_form:268		
to_string/1
FunctionClauseError in Elixir.String.Chars.URI.to_string/1	0:978
`
