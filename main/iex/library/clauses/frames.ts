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
Elixir.Enumerable.List	reduce	3	lib/enum.ex	4751
Elixir.Enum	reverse	1	lib/enum.ex	4307
Elixir.Enumerable.Range	reduce	5	lib/range.ex	383
Elixir.Enum	reduce	3	lib/enum.ex	4307
Elixir.String.Chars	impl_for!	1	lib/string/chars.ex	3
Elixir.Enum	map_join	3	lib/enum.ex	1755
Elixir.String.Chars	to_string	1	lib/string/chars.ex	22
Elixir.List.Chars	impl_for!	1	lib/list/chars.ex	1
Elixir.Enum	-map_join/3-fun-0-	2	lib/enum.ex	1755
Elixir.List.Chars	to_charlist	1	lib/list/chars.ex	17
Elixir.Enum	to_list	1	lib/enum.ex	3646
Elixir.GenServer	call	3	lib/gen_server.ex	1027
Elixir.Enum	-split_with/2-fun-0-	3	lib/enum.ex	2294
Elixir.List	to_string	1	lib/list.ex	1084
Elixir.GenServer	call	3	lib/gen_server.ex	1025
Elixir.Enum	chunk_while	4	lib/enum.ex	595
Elixir.Enum	-map/2-fun-0-	3	lib/enum.ex	1662
Elixir.Enum	map	2	lib/enum.ex	4307
Elixir.Calendar	compatible_calendars?	2	lib/calendar.ex	344
Elixir.Enum	-map_intersperse/3-fun-0-	4	lib/enum.ex	1724
Elixir.Enum	-find/3-fun-0-	3	lib/enum.ex	1151
Elixir.Enum	-find_value/3-fun-0-	3	lib/enum.ex	1219
Elixir.Enum	-reduce/3-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-uniq_by/2-fun-0-	3	lib/enum.ex	3694
Elixir.Enum	map_intersperse	3	lib/enum.ex	4307
Elixir.Enum	-map/2-lists^map/1-0-	2	lib/enum.ex	1658
Elixir.Enum	find	3	lib/enum.ex	1150
Elixir.Enum	find_value	3	lib/enum.ex	1218
Elixir.Enum	zip_reduce	3	lib/enum.ex	3983
Elixir.Enum	-group_by/3-fun-2-	3	lib/enum.ex	1395
Elixir.Enum	-chunk_while/4-fun-0-	3	lib/enum.ex	596
Elixir.Enum	-count/2-fun-0-	3	lib/enum.ex	712
Elixir.Enum	-dedup_by/2-fun-0-	3	lib/enum.ex	855
Elixir.GenServer	stop	3	lib/gen_server.ex	985
Elixir.System	normalize_time_unit	1	lib/system.ex	1338
Elixir.Enum	-aggregate_by/4-fun-0-	2	lib/enum.ex	4049
Elixir.Enum	aggregate	3	lib/enum.ex	4307
Elixir.Enum	-group_by/3-lists^foldl/2-1-	3	lib/enum.ex	2468
Elixir.Calendar.ISO	date_to_iso_days	3	lib/calendar/iso.ex	779
Elixir.DateTime	convert	2	lib/calendar/datetime.ex	1627
Elixir.DateTime	from_unix!	3	lib/calendar/datetime.ex	408
Elixir.Enum	-map_reduce/3-fun-0-	3	lib/enum.ex	1786
Elixir.GenEvent	rpc	2	lib/gen_event.ex	311
Elixir.GenServer	stop	3	lib/gen_server.ex	983
Elixir.Task.Supervisor	async	6	lib/task/supervisor.ex	514
elixir_tokenizer	unexpected_token	5	src/elixir_tokenizer.erl	721
Elixir.Enum	map_intersperse_list	3	lib/enum.ex	4292
Elixir.Registry	key_info!	1	lib/registry.ex	1382
Elixir.Stream	do_zip_enum	4	lib/stream.ex	1369
Elixir.System	convert_time_unit	3	lib/system.ex	1193
lists	foreach_1	2	lists.erl	1442
Elixir.Enum	-all?/2-fun-0-	3	lib/enum.ex	376
Elixir.Enum	-any?/2-fun-0-	3	lib/enum.ex	437
Elixir.Enum	-drop_while/2-fun-0-	3	lib/enum.ex	956
Elixir.Enum	-each/2-fun-0-	3	lib/enum.ex	980
Elixir.Enum	-filter/2-fun-0-	3	lib/enum.ex	1112
Elixir.Enum	-filter_map/3-fun-1-	4	lib/enum.ex	1123
Elixir.Enum	-find_index/2-fun-0-	3	lib/enum.ex	1177
Elixir.Enum	-flat_map/2-fun-0-	3	lib/enum.ex	1251
Elixir.Enum	-flat_map_reduce/3-fun-1-	3	lib/enum.ex	1288
Elixir.Enum	-reject/2-fun-0-	3	lib/enum.ex	2535
Elixir.Enum	-scan/3-fun-0-	3	lib/enum.ex	2820
Elixir.Enum	-split_while/2-fun-0-	3	lib/enum.ex	3348
Elixir.Enum	-take_while/2-fun-0-	3	lib/enum.ex	3623
Elixir.Enum	aggregate_by	4	lib/enum.ex	4075
Elixir.Enum	find_list	3	lib/enum.ex	4211
Elixir.Enum	find_value_list	3	lib/enum.ex	4239
Elixir.Enum	map_intersperse	3	lib/enum.ex	2480
Elixir.Enum	scan_list	3	lib/enum.ex	4346
Elixir.Enum	uniq_list	3	lib/enum.ex	4689
Elixir.Keyword	get_and_update	4	lib/keyword.ex	473
Elixir.Stream	zip_enum	4	lib/stream.ex	1343
Elixir.Stream.Reducers	-chunk_by/3-fun-0-	3	lib/stream/reducers.ex	41
Elixir.Supervisor	child_spec	2	lib/supervisor.ex	809
Elixir.DateTime	shift_zone_for_iso_days_utc	5	lib/calendar/datetime.ex	687
Elixir.Enum	-frequencies_by/2-fun-0-	3	lib/enum.ex	1344
Elixir.Enum	all?	2	lib/enum.ex	375
Elixir.Enum	any?	2	lib/enum.ex	436
Elixir.Enum	find_index	2	lib/enum.ex	1176
Elixir.Enum	flat_map_reduce	3	lib/enum.ex	1287
Elixir.Enum	map	2	lib/enum.ex	2480
Elixir.Enum	reduce_while	3	lib/enum.ex	2514
Elixir.Enum	take_while	2	lib/enum.ex	3622
Elixir.Enum	uniq_by	2	lib/enum.ex	4307
Elixir.Enum	zip	1	lib/enum.ex	3837
Elixir.Module	assert_not_compiled!	3	lib/module.ex	2485
gen	do_for_proc	2	gen.erl	565
Elixir.Collectable	impl_for!	1	lib/collectable.ex	1
Elixir.Enum	aggregate	3	lib/enum.ex	4009
Elixir.Enum	aggregate_list	3	lib/enum.ex	4038
Elixir.Enum	into_protocol	3	lib/enum.ex	1569
Elixir.Enum	map_intersperse_list	3	lib/enum.ex	4289
Elixir.Enum	map_reduce	3	lib/enum.ex	4307
Elixir.Enum	sort	2	lib/enum.ex	4307
Elixir.Enum	sort_by	3	lib/enum.ex	3264
Elixir.Enumerable	slice	1	lib/enum.ex	230
Elixir.Exception	format_stacktrace	1	lib/exception.ex	667
Elixir.Path	expand_home	1	lib/path.ex	698
Elixir.Enum	-count_until/3-fun-0-	5	lib/enum.ex	788
Elixir.Enum	-reduce_into_protocol/4-fun-1-	4	lib/enum.ex	1586
Elixir.Enum	any_list	2	lib/enum.ex	4136
Elixir.Enum	flat_map_list	2	lib/enum.ex	4249
Elixir.Enum	map_intersperse	3	lib/enum.ex	2472
Elixir.Enum	zip_with	2	lib/enum.ex	3917
Elixir.Protocol	extract_matching_by_attribute	3	lib/protocol.ex	492
Elixir.Supervisor	init_child	1	lib/supervisor.ex	718
Elixir.Calendar.ISO	day_of_week	4	lib/calendar/iso.ex	939
Elixir.Collectable	into	1	lib/collectable.ex	92
Elixir.Date	new	4	lib/calendar/date.ex	269
Elixir.DateTime	new	4	lib/calendar/datetime.ex	241
Elixir.Enum	-concat_enum/1-fun-1-	3	lib/enum.ex	4307
Elixir.Enum	-each/2-lists^foreach/1-0-	2	lib/enum.ex	975
Elixir.Enum	-group_by/3-fun-0-	4	lib/enum.ex	1375
Elixir.Enum	-sort_by/3-fun-3-	2	lib/enum.ex	3264
Elixir.Enum	-split_with/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	aggregate_by	4	lib/enum.ex	4067
Elixir.Enum	chunk_while	4	lib/enum.ex	603
Elixir.Enum	each	2	lib/enum.ex	4307
Elixir.Enum	flat_map	2	lib/enum.ex	4307
Elixir.Enum	map	2	lib/enum.ex	2472
Elixir.Enum	reduce	2	lib/enum.ex	2418
Elixir.Enum	reverse	2	lib/enum.ex	2571
Elixir.Enum	split_with	2	lib/enum.ex	2468
Elixir.Enum	split_with	2	lib/enum.ex	2472
Elixir.Enum	split_with	2	lib/enum.ex	2480
Elixir.Enum	split_with	2	lib/enum.ex	4307
Elixir.Enum	uniq_by	2	lib/enum.ex	2472
Elixir.Enum	uniq_by	2	lib/enum.ex	2480
Elixir.Exception	format_file_line	3	lib/exception.ex	748
Elixir.Exception	format_file_line_column	4	lib/exception.ex	780
Elixir.Float	invalid_precision_message	1	lib/float.ex	621
Elixir.GenServer	call	3	lib/gen_server.ex	1038
Elixir.IO	getn	3	lib/io.ex	767
Elixir.Logger	filter_out_nils	1	lib/logger.ex	519
Elixir.Logger	reset_metadata	1	lib/logger.ex	515
Elixir.Module.ParallelChecker	verify	1	lib/module/parallel_checker.ex	100
Elixir.NaiveDateTime	convert	2	lib/calendar/naive_datetime.ex	1093
Elixir.Path	expand	2	lib/path.ex	195
Elixir.Time	convert	2	lib/calendar/time.ex	638
Elixir.Time	convert!	2	lib/calendar/time.ex	668
Elixir.Calendar.ISO	ensure_day_in_month!	3	lib/calendar/iso.ex	1653
Elixir.Calendar.ISO	ensure_day_in_month!	3	lib/calendar/iso.ex	1654
Elixir.Calendar.ISO	from_unix	2	lib/calendar/iso.ex	1397
Elixir.Calendar.ISO	iso_days_to_day_of_week	2	lib/calendar/iso.ex	945
Elixir.Enum	-filter_map/3-fun-0-	4	lib/enum.ex	1118
Elixir.Enum	-map_reduce/3-lists^mapfoldl/2-0-	3	lib/enum.ex	1780
Elixir.Enum	-min_max_by/4-fun-0-	2	lib/enum.ex	2234
Elixir.Enum	-reduce/2-fun-0-	3	lib/enum.ex	2419
Elixir.Enum	-reduce/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-reduce_into_protocol/4-fun-0-	4	lib/enum.ex	1580
Elixir.Enum	-scan/2-fun-0-	3	lib/enum.ex	2799
Elixir.Enum	all_list	2	lib/enum.ex	4110
Elixir.Enum	count_until	3	lib/enum.ex	786
Elixir.Enum	drop_while_list	2	lib/enum.ex	4183
Elixir.Enum	filter_list	2	lib/enum.ex	4197
Elixir.Enum	find_index_list	3	lib/enum.ex	4225
Elixir.Enum	into_protocol	2	lib/enum.ex	1502
Elixir.Enum	join	2	lib/enum.ex	1617
Elixir.Enum	reduce_into_protocol	4	lib/enum.ex	1585
Elixir.Enum	reject_list	2	lib/enum.ex	4313
Elixir.Enum	split_while_list	3	lib/enum.ex	4643
Elixir.Enum	take_while_list	2	lib/enum.ex	4675
Elixir.Keyword	-map/2-fun-0-	2	lib/keyword.ex	1453
Elixir.Keyword	get_and_update!	4	lib/keyword.ex	537
Elixir.Registry	info!	1	lib/registry.ex	1373
Elixir.Task	await_many	2	lib/task.ex	922
Elixir.Code.Fragment	cursor_context	2	lib/code/fragment.ex	166
Elixir.Date	convert	2	lib/calendar/date.ex	595
Elixir.Date	convert!	2	lib/calendar/date.ex	624
Elixir.Date	from_iso8601	2	lib/calendar/date.ex	343
Elixir.DateTime	from_naive	3	lib/calendar/datetime.ex	502
Elixir.DateTime	from_naive!	3	lib/calendar/datetime.ex	618
Elixir.DateTime	from_unix	3	lib/calendar/datetime.ex	357
Elixir.DateTime	shift_zone	3	lib/calendar/datetime.ex	678
Elixir.DateTime	shift_zone!	3	lib/calendar/datetime.ex	733
Elixir.Enum	-concat_enum/1-lists^foldl/2-1-	3	lib/enum.ex	2468
Elixir.Enum	-group_by/3-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-max_sort_fun/1-fun-0-	3	lib/enum.ex	1860
Elixir.Enum	-min_sort_fun/1-fun-0-	3	lib/enum.ex	2040
Elixir.Enum	aggregate	3	lib/enum.ex	3998
Elixir.Enum	concat_enum	1	lib/enum.ex	2468
Elixir.Enum	flat_map	2	lib/enum.ex	2472
Elixir.Enum	flat_map	2	lib/enum.ex	2480
Elixir.Enum	map_reduce	3	lib/enum.ex	2472
Elixir.Enum	map_reduce	3	lib/enum.ex	2480
Elixir.Enum	min_max_by	4	lib/enum.ex	4075
Elixir.Enum	reduce_into_protocol	3	lib/enum.ex	1518
Elixir.Enum	slice_count_and_fun	2	lib/enum.ex	4460
Elixir.Enum	slice_forward	4	lib/enum.ex	4361
Elixir.Enum	with_index	2	lib/enum.ex	3783
Elixir.Enum	zip_reduce	4	lib/enum.ex	3948
Elixir.Enum	zip_with	3	lib/enum.ex	3887
Elixir.Enumerable	count	1	lib/enum.ex	178
Elixir.Exception	format	3	lib/exception.ex	153
Elixir.IO	gets	2	lib/io.ex	767
Elixir.IO	puts	2	lib/io.ex	767
Elixir.IO	write	2	lib/io.ex	767
Elixir.Keyword	-split/2-lists^foldl/2-0-	3	lib/keyword.ex	1184
Elixir.Keyword	new	2	lib/keyword.ex	202
Elixir.Keyword	split	2	lib/keyword.ex	1184
Elixir.Macro	to_string	2	lib/macro.ex	1356
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
lists	sort	2	lists.erl	1022
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
Elixir.Enum	-count/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-dedup_by/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-reduce_into_protocol/3-fun-1-	3	lib/enum.ex	1519
Elixir.Enum	-reduce_into_protocol/4-lists^foldl/2-0-	3	lib/enum.ex	1580
Elixir.Enum	all?	1	lib/enum.ex	339
Elixir.Enum	any?	1	lib/enum.ex	405
Elixir.Enum	concat_enum	1	lib/enum.ex	4307
Elixir.Enum	count	2	lib/enum.ex	4307
Elixir.Enum	dedup	1	lib/enum.ex	828
Elixir.Enum	dedup_by	2	lib/enum.ex	2468
Elixir.Enum	dedup_by	2	lib/enum.ex	2472
Elixir.Enum	dedup_by	2	lib/enum.ex	2480
Elixir.Enum	dedup_by	2	lib/enum.ex	4307
Elixir.Enum	drop_while	2	lib/enum.ex	2472
Elixir.Enum	drop_while	2	lib/enum.ex	2480
Elixir.Enum	drop_while	2	lib/enum.ex	4307
Elixir.Enum	each	2	lib/enum.ex	2472
Elixir.Enum	each	2	lib/enum.ex	2480
Elixir.Enum	filter	2	lib/enum.ex	2472
Elixir.Enum	filter	2	lib/enum.ex	2480
Elixir.Enum	filter	2	lib/enum.ex	4307
Elixir.Enum	filter_map	3	lib/enum.ex	1118
Elixir.Enum	filter_map	3	lib/enum.ex	2472
Elixir.Enum	filter_map	3	lib/enum.ex	2480
Elixir.Enum	filter_map	3	lib/enum.ex	4307
Elixir.Enum	frequencies	1	lib/enum.ex	4307
Elixir.Enum	group_by	3	lib/enum.ex	1374
Elixir.Enum	intersperse	2	lib/enum.ex	4307
Elixir.Enum	min_max	2	lib/enum.ex	4075
Elixir.Enum	product	1	lib/enum.ex	4307
Elixir.Enum	reject	2	lib/enum.ex	2472
Elixir.Enum	reject	2	lib/enum.ex	2480
Elixir.Enum	reject	2	lib/enum.ex	4307
Elixir.Enum	reverse	2	lib/enum.ex	2575
Elixir.Enum	scan	2	lib/enum.ex	2472
Elixir.Enum	scan	2	lib/enum.ex	2794
Elixir.Enum	scan	2	lib/enum.ex	4307
Elixir.Enum	scan	3	lib/enum.ex	2472
Elixir.Enum	scan	3	lib/enum.ex	2480
Elixir.Enum	scan	3	lib/enum.ex	4307
Elixir.Enum	shuffle	1	lib/enum.ex	4307
Elixir.Enum	split_while	2	lib/enum.ex	2472
Elixir.Enum	split_while	2	lib/enum.ex	2480
Elixir.Enum	split_while	2	lib/enum.ex	4307
Elixir.Enum	sum	1	lib/enum.ex	4307
Elixir.Enum	take_random	2	lib/enum.ex	4307
Elixir.Enum	unzip	1	lib/enum.ex	4307
Elixir.Enum	with_index	2	lib/enum.ex	3789
Elixir.Float	ceil	2	lib/float.ex	287
Elixir.Float	floor	2	lib/float.ex	240
Elixir.Float	round	2	lib/float.ex	347
Elixir.GenEvent	call	4	lib/gen_event.ex	266
Elixir.HashDict	get	3	lib/hash_dict.ex	10
Elixir.Kernel	put_in	3	lib/kernel.ex	2701
Elixir.Kernel	struct!	2	lib/kernel.ex	2336
Elixir.List	-foldl/3-lists^foldl/2-0-	3	lib/list.ex	249
Elixir.List	do_update_at	3	lib/list.ex	1351
Elixir.List	move_down	2	lib/list.ex	1291
Elixir.List	pop_at	3	lib/list.ex	891
Elixir.Macro	to_string	2	lib/macro.ex	1348
Elixir.Macro	traverse	4	lib/macro.ex	595
Elixir.Macro	unescape_tokens	1	lib/macro.ex	1098
Elixir.Macro	unescape_tokens	2	lib/macro.ex	1106
Elixir.Map	drop	2	lib/map.ex	803
Elixir.Map	new_from_enum	1	lib/map.ex	228
Elixir.Map	split	2	lib/map.ex	843
Elixir.Map	take	2	lib/map.ex	483
Elixir.MapSet	filter_keys	2	lib/map_set.ex	434
Elixir.MapSet	new	1	lib/map_set.ex	94
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
Elixir.Enum	-flat_map/2-fun-0-	3	lib/enum.ex	1253
Elixir.Enum	-frequencies_by/2-lists^foldl/2-0-	3	lib/enum.ex	2468
Elixir.Enum	-reduce/3-fun-0-	4	lib/enum.ex	2480
Elixir.Enum	-to_sort_fun/1-fun-0-	3	lib/enum.ex	3138
Elixir.Enum	-with_index/2-fun-1-	3	lib/enum.ex	3789
Elixir.Enum	at	3	lib/enum.ex	468
Elixir.Enum	count	1	lib/enum.ex	690
Elixir.Enum	count	1	lib/enum.ex	695
Elixir.Enum	empty?	1	lib/enum.ex	1013
Elixir.Enum	frequencies_by	2	lib/enum.ex	4307
Elixir.Enum	group_by	3	lib/enum.ex	1394
Elixir.Enum	into_protocol	2	lib/enum.ex	1499
Elixir.Enum	into_protocol	3	lib/enum.ex	1566
Elixir.Enum	max	3	lib/enum.ex	1856
Elixir.Enum	max_by	4	lib/enum.ex	1927
Elixir.Enum	member?	2	lib/enum.ex	1965
Elixir.Enum	min	3	lib/enum.ex	2036
Elixir.Enum	min_by	4	lib/enum.ex	2107
Elixir.Enum	min_max_by	4	lib/enum.ex	4067
Elixir.Enum	random	1	lib/enum.ex	2371
Elixir.Enum	sort	2	lib/enum.ex	2472
Elixir.Enum	sort	2	lib/enum.ex	3125
Elixir.Enum	sort_reducer	3	lib/enum.ex	4547
Elixir.Enum	take	2	lib/enum.ex	3448
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
Elixir.Keyword	-new/2-fun-0-	3	lib/keyword.ex	198
Elixir.Keyword	-new/2-lists^foldl/2-0-	3	lib/keyword.ex	202
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
Elixir.Enum	-map/2-anonymous-3-	3	lib/enum.ex	4307
Elixir.Enum	-max/1-fun-0-	0	lib/enum.ex	1855
Elixir.Enum	-max/2-fun-0-	0	lib/enum.ex	1855
Elixir.Enum	-max_by/2-fun-0-	0	lib/enum.ex	1925
Elixir.Enum	-min/1-fun-0-	0	lib/enum.ex	2035
Elixir.Enum	-min/2-fun-0-	0	lib/enum.ex	2035
Elixir.Enum	-min_by/2-fun-0-	0	lib/enum.ex	2105
Elixir.Enum	-min_max/1-fun-0-	0	lib/enum.ex	2131
Elixir.Enum	-min_max_by/2-fun-0-	0	lib/enum.ex	2223
Elixir.Enum	-product/1-anonymous-1-	3	lib/enum.ex	2480
Elixir.Enum	-product/1-lists^foldl/2-0-	2	lib/enum.ex	2468
Elixir.Enum	-reduce_into_protocol/3-lists^foldl/2-0-	3	lib/enum.ex	1513
Elixir.Enum	-sum/1-anonymous-1-	3	lib/enum.ex	2480
Elixir.Enum	-sum/1-lists^foldl/2-0-	2	lib/enum.ex	2468
Elixir.Enum	-zip_reduce/4-fun-0-	3	lib/enum.ex	3947
Elixir.Enum	-zip_with/3-fun-0-	4	lib/enum.ex	3887
Elixir.Enum	concat_enum	1	lib/enum.ex	2472
Elixir.Enum	concat_enum	1	lib/enum.ex	2480
Elixir.Enum	count_until	2	lib/enum.ex	749
Elixir.Enum	drop	2	lib/enum.ex	4307
Elixir.Enum	empty?	1	lib/enum.ex	1007
Elixir.Enum	fetch	2	lib/enum.ex	1044
Elixir.Enum	fetch!	2	lib/enum.ex	1070
Elixir.Enum	fetch!	2	lib/enum.ex	1072
Elixir.Enum	flat_map_list	2	lib/enum.ex	4251
Elixir.Enum	into	3	lib/enum.ex	1552
Elixir.Enum	into_map	1	lib/enum.ex	1486
Elixir.Enum	join	2	lib/enum.ex	2480
Elixir.Enum	join	2	lib/enum.ex	4307
Elixir.Enum	join_list	2	lib/enum.ex	4272
Elixir.Enum	join_non_empty_list	3	lib/enum.ex	3991
Elixir.Enum	member?	2	lib/enum.ex	1960
Elixir.Enum	random	1	lib/enum.ex	2349
Elixir.Enum	random	1	lib/enum.ex	2356
Elixir.Enum	random	1	lib/enum.ex	2375
Elixir.Enum	reduce	2	lib/enum.ex	2414
Elixir.Enum	reduce	2	lib/enum.ex	2424
Elixir.Enum	reverse_slice	3	lib/enum.ex	2596
Elixir.Enum	slice_forward	4	lib/enum.ex	4379
Elixir.Enum	slide	3	lib/enum.ex	2670
Elixir.Enum	slide_list_start	4	lib/enum.ex	2744
Elixir.Enum	sort	2	lib/enum.ex	3129
Elixir.Enum	sort_by	3	lib/enum.ex	3265
Elixir.Enum	split	2	lib/enum.ex	3317
Elixir.Enum	to_list	1	lib/enum.ex	3644
Elixir.Enum	unzip	1	lib/enum.ex	2472
Elixir.Enum	with_index_list	3	lib/enum.ex	4710
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
Elixir.Map	new_from_map	2	lib/map.ex	252
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
lists	keysort	2	lists.erl	789

=Elixir.Integer
floor_div/2
ArithmeticError in erlang.*/2	0,1		599
ArithmeticError in erlang.div/2	0,1		600
mod/2
ArithmeticError in erlang.rem/2	0,1		601
parse/2
ArgumentError			602
pow/2
ArithmeticError in Elixir.Integer.pow/2	0,1:106		
to_char_list/1
ArgumentError in erlang.integer_to_list/1	0		603
to_char_list/2
ArgumentError in erlang.integer_to_list/2	0,1		604
to_charlist/1
ArgumentError in erlang.integer_to_list/1	0		
to_charlist/2
ArgumentError in erlang.integer_to_list/2	0,1		
to_string/1
ArgumentError in erlang.integer_to_binary/1	0		
to_string/2
ArgumentError in erlang.integer_to_binary/2	0,1		
undigits/2
ArgumentError			598
=Elixir.List.Chars
impl_for!/1
Protocol.UndefinedError Elixir.List.Chars			13
Protocol.UndefinedError Elixir.List.Chars function			13
to_char_list/1
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
to_charlist/1
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
=Elixir.GenEvent
ack_notify/2
FunctionClauseError in gen.do_for_proc/2			48
exit noproc			92 48
add_handler/3
FunctionClauseError in gen.do_for_proc/2			48
exit noproc			92 48
add_mon_handler/3
FunctionClauseError in gen.do_for_proc/2			48
exit noproc			92 48
call/3
FunctionClauseError in gen.do_for_proc/2			285
exit noproc			379
call/4
FunctionClauseError in gen.call/4			285
FunctionClauseError in gen.do_for_proc/2			285
exit noproc			379
format_status/2
MatchError			570
notify/2
ArgumentError in erlang.send/2			571
remove_handler/3
FunctionClauseError in gen.do_for_proc/2			48
exit noproc			92 48
stop/1
exit noproc			92
stop/2
exit noproc			92
stop/3
FunctionClauseError in gen.stop/3	0,1,2:545		
exit noproc			92
stream/2
FunctionClauseError in Elixir.Keyword.get/3			572
sync_notify/2
FunctionClauseError in gen.do_for_proc/2			48
exit noproc			92 48
which_handlers/1
FunctionClauseError in gen.do_for_proc/2			48
exit noproc			92 48
=Elixir.Date
add/2
ArithmeticError in erlang.+/2			500
beginning_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		149 501
convert!/2
ArgumentError in erlang.apply/3			24 173 174
FunctionClauseError in Elixir.Date.convert/2	0,1:590		174
UndefinedFunctionError			24 173 174
convert/2
ArgumentError in erlang.apply/3			24 173
UndefinedFunctionError			24 173
day_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		149 335 502
end_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		149 503
from_erl!/1
FunctionClauseError in Elixir.Date.from_erl/2			338
from_erl!/2
FunctionClauseError in Elixir.Date.from_erl/2	0,1:450		338
from_gregorian_days/2
ArgumentError in erlang.apply/3			341
UndefinedFunctionError			341
from_iso8601!/1
ArgumentError			340
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		175 339
from_iso8601!/2
ArgumentError			340
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		175 339
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		175
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		175
new!/3
ArgumentError			504
FunctionClauseError in Elixir.Calendar.ISO.valid_date?/3	0,1,2:1340		114 229
new!/4
ArgumentError in erlang.apply/3			114 229
UndefinedFunctionError	0,1,2		114 229
new/3
FunctionClauseError in Elixir.Calendar.ISO.valid_date?/3	0,1,2:1340		114
new/4
ArgumentError in erlang.apply/3			114
UndefinedFunctionError	0,1,2		114
range/3
ArgumentError			505
to_erl/1
FunctionClauseError in Elixir.Date.convert/2			174 506
to_gregorian_days/1
FunctionClauseError in Elixir.Date.to_iso_days/1	0:712		507
utc_today/1
ArgumentError in erlang.apply/3			24 45 46 342
UndefinedFunctionError			24 45 46 342
=Elixir.String.Chars
impl_for!/1
Protocol.UndefinedError Elixir.String.Chars			10
Protocol.UndefinedError Elixir.String.Chars function			10
to_string/1
ArgumentError			19
Protocol.UndefinedError Elixir.String.Chars			10 12
Protocol.UndefinedError Elixir.String.Chars function			10 12
=Elixir.Logger
bare_log/2
FunctionClauseError in logger_config.less_or_equal_level/2			404 405
bare_log/3
FunctionClauseError in logger_config.less_or_equal_level/2			404 405
compare_levels/2
ArgumentError in logger.compare_levels/2	0,1:621		
get_module_level/1
FunctionClauseError in logger.get_module_level/1	0:595		
metadata/1
Protocol.UndefinedError Elixir.Enumerable			1 2 9 139 140
Protocol.UndefinedError Elixir.Enumerable function			3 9 139 140
callback			9 139 140
reset_metadata/1
Protocol.UndefinedError Elixir.Enumerable			1 2 9 139 140
Protocol.UndefinedError Elixir.Enumerable function			3 9 139 140
callback			9 139 140
=Elixir.MapSet
filter/2
BadArityError			301 301 416
callback			301 416
new/1
Protocol.UndefinedError Elixir.Enumerable			1 2 7 16 302
Protocol.UndefinedError Elixir.Enumerable function			3 7 16 302
callback			7 16 302
new/2
Protocol.UndefinedError Elixir.Enumerable function			3 23 417
callback			22 520 6 23 417
reject/2
BadArityError			303 303 418
callback			303 418
=Elixir.Float
ceil/2
ArgumentError			282
Protocol.UndefinedError Elixir.String.Chars			10 12 136 282
Protocol.UndefinedError Elixir.String.Chars function			10 12 136 282
floor/2
ArgumentError			283
Protocol.UndefinedError Elixir.String.Chars			10 12 136 283
Protocol.UndefinedError Elixir.String.Chars function			10 12 136 283
parse/1
FunctionClauseError in Elixir.Float.parse_unsigned/1	0:159		
round/2
ArgumentError			284
Protocol.UndefinedError Elixir.String.Chars			10 12 136 284
Protocol.UndefinedError Elixir.String.Chars function			10 12 136 284
to_char_list/1
FunctionClauseError in Elixir.Float.to_charlist/1	0:573		
to_char_list/2
ArgumentError in erlang.float_to_list/2	0,1		377
FunctionClauseError in Elixir.Float.expand_compact/1	1:624		377
to_string/2
ArgumentError in erlang.float_to_binary/2	0,1		378
FunctionClauseError in Elixir.Float.expand_compact/1	1:624		378
=Elixir.List
delete_at/2
ArgumentError in erlang.length/1	0		292 397
FunctionClauseError in Elixir.List.do_pop_at/4			397
duplicate/2
FunctionClauseError in lists.duplicate/2	1,0:331		
flatten/1
FunctionClauseError in lists.flatten/1	0:648		
flatten/2
FunctionClauseError in lists.flatten/2	0,1:656		
foldl/3
BadArityError			289 289
FunctionClauseError in Elixir.List.-foldl/3-lists^foldl/2-0-/3	2,1,0:249		
callback			289
foldr/3
FunctionClauseError in Elixir.List.-foldr/3-lists^foldr/2-0-/3		@0 list	396
callback			396
keyfind!/3
ArgumentError in lists.keyfind/3			634
KeyError			635
keyfind/3
ArgumentError in lists.keyfind/3			400
keyfind/4
ArgumentError in lists.keyfind/3			400
keymember?/3
ArgumentError in lists.keymember/3			636
keysort/2
ArgumentError in erlang.element/2			795
keysort/3
ArgumentError in erlang.element/2		@2 atom	631 220
ArgumentError in erlang.element/2			630 220
FunctionClauseError in Elixir.List.keysort_fun/2			401
keytake/3
FunctionClauseError in lists.keytake/3			402
FunctionClauseError in lists.keytake/4			402
last/1
CaseClauseError			637
myers_difference/3
BadArityError			291 291 403 398 399
callback			291 403 398 399
pop_at/2
ArgumentError in erlang.length/1	0		292
pop_at/3
ArgumentError in erlang.length/1	0		292
to_atom/1
ArgumentError in erlang.list_to_atom/1	0		
to_charlist/1
ArgumentError			638
to_existing_atom/1
ArgumentError in erlang.list_to_existing_atom/1	0		
to_float/1
ArgumentError in erlang.list_to_float/1	0		
to_integer/1
ArgumentError in erlang.list_to_integer/1	0		
to_integer/2
ArgumentError in erlang.list_to_integer/2	0,1		
to_string/1
ArgumentError			19
to_tuple/1
ArgumentError in erlang.list_to_tuple/1	0		
update_at/3
BadArityError			290 290 632
callback			290
zip/1
FunctionClauseError in Elixir.List.to_list/1			628 629 633
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
ArgumentError in erlang.process_info/1	0		696
info/2
ArgumentError in erlang.process_info/2	0,1		697
link/1
ArgumentError in erlang.link/1	0		
read_timer/1
ArgumentError in erlang.read_timer/1	0		
send/3
ArgumentError in erlang.send/3	0,1,2		
unlink/1
ArgumentError in erlang.unlink/1	0		
whereis/1
ArgumentError in erlang.whereis/1	0		698
=Elixir.Collectable
impl_for!/1
Protocol.UndefinedError Elixir.Collectable			93
Protocol.UndefinedError Elixir.Collectable function			93
into/1
Protocol.UndefinedError Elixir.Collectable			93 113
Protocol.UndefinedError Elixir.Collectable function			93 113
=Elixir.Code
compile_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		103 143
compile_quoted/1
CompileError			216 219 217 141
compile_quoted/2
CompileError			216 219 217 141
compile_string/1
ArgumentError in io_lib.format/2			51
CompileError			216 219 217 141
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
SyntaxError			467 141
compile_string/2
CompileError			216 219 217 141
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
SyntaxError			467 141
cursor_context/1
FunctionClauseError in unicode_util.cp/1			474 473 472 337 336
Protocol.UndefinedError Elixir.List.Chars			13 15 172
Protocol.UndefinedError Elixir.List.Chars function			13 15 172
cursor_context/2
FunctionClauseError in Elixir.Code.Fragment.cursor_context/2	0,1:156		
FunctionClauseError in unicode_util.cp/1			474 473 472 337 336
Protocol.UndefinedError Elixir.List.Chars			13 15 172
Protocol.UndefinedError Elixir.List.Chars function			13 15 172
ensure_compiled!/1
FunctionClauseError in code.ensure_loaded/1	0:191		
eval_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		103 143
eval_quoted/2
FunctionClauseError in elixir_erl_var.load_pair/1			218
eval_quoted/3
FunctionClauseError in elixir_erl_var.load_pair/1			218
eval_string/1
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
eval_string/2
ArgumentError in io_lib.format/2			51
FunctionClauseError in elixir_erl_var.load_pair/1			218
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
eval_string/3
ArgumentError in io_lib.format/2			51
FunctionClauseError in elixir_erl_var.load_pair/1			218
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
format_file!/1
File.Error			376
format_file!/2
File.Error			376
load_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		103 143
quoted_to_algebra/2
FunctionClauseError in Elixir.Keyword.get/3			499
require_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		103 143
string_to_quoted!/1
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
string_to_quoted!/2
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
string_to_quoted/1
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
string_to_quoted/2
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
string_to_quoted_with_comments!/1
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
string_to_quoted_with_comments!/2
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
string_to_quoted_with_comments/1
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
string_to_quoted_with_comments/2
ArgumentError in io_lib.format/2			51
Protocol.UndefinedError Elixir.List.Chars			13 15
Protocol.UndefinedError Elixir.List.Chars function			13 15
=Elixir.Node
connect/1
FunctionClauseError in net_kernel.connect_node/1	0:358		
list/1
ArgumentError in erlang.nodes/1	0		
monitor/2
ArgumentError in erlang.monitor_node/2	0,1		425
ErlangError in erlang.monitor_node/2	0,1		425
monitor/3
ArgumentError in erlang.monitor_node/3	0,1,2		681
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
FunctionClauseError in Elixir.HashSet.set_fold/3			583
=Elixir.Function
capture/3
ArgumentError in erlang.make_fun/3	0,1,2		
info/1
ArgumentError in erlang.fun_info/1	0		
info/2
ArgumentError in erlang.fun_info/2	0,1		
=Elixir.Kernel
struct/2
UndefinedFunctionError			607
//2
ArithmeticError in erlang.//2	0,1		
struct!/2
UndefinedFunctionError	1		288
callback			288
inspect/2
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			28 605
-/2
ArithmeticError in erlang.-/2	0,1		
apply/3
ArgumentError in erlang.apply/3	0,1,2		
-/1
ArithmeticError in erlang.-/1	0		
abs/1
ArgumentError in erlang.abs/1	0		
struct!/1
UndefinedFunctionError			288
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
ArgumentError			221
Enum.OutOfBoundsError			478
KeyError in erlang.map_get/2			476
RuntimeError		@0 map	477
RuntimeError			475
+/1
ArithmeticError in erlang.+/1	0		
function_exported?/3
ArgumentError in erlang.function_exported/3	0,1,2		
bit_size/1
ArgumentError in erlang.bit_size/1	0		
not/1
ArgumentError in erlang.not/1	0		
put_in/3
ArgumentError			222 207 287
FunctionClauseError in Elixir.Access.get_and_update/3			287
FunctionClauseError in Elixir.Keyword.get_and_update/3			287
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
UndefinedFunctionError			606
update_in/3
ArgumentError			222 207 391
FunctionClauseError in Elixir.Access.get_and_update/3			391
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
add/2
MatchError			230
add/3
ArgumentError			40 55 343
MatchError			230
add/4
ArgumentError			40 55 343
ArgumentError in erlang.apply/3			80 508
MatchError			230
convert!/2
ArgumentError in erlang.apply/3			24 45 231
FunctionClauseError in Elixir.DateTime.convert/2	0,1:1618		231
UndefinedFunctionError			24 45 231
convert/2
ArgumentError in erlang.apply/3			24 45
UndefinedFunctionError			24 45
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2			232
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2			232
from_iso8601/3
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2	0,2:565		232
from_naive!/2
ArgumentError			510
FunctionClauseError in Elixir.DateTime.from_naive/3			177
from_naive!/3
ArgumentError in erlang.apply/3			176 177
FunctionClauseError in Elixir.DateTime.from_naive/3	0,1,2:496		177
UndefinedFunctionError	0,1		176 177
from_naive/3
ArgumentError in erlang.apply/3			176
UndefinedFunctionError	0,1		176
from_unix!/1
ArgumentError			511
FunctionClauseError in Elixir.DateTime.from_unix/3			46
from_unix!/2
ArgumentError			40 55 148 178 46
FunctionClauseError in Elixir.DateTime.from_unix/3			46
from_unix!/3
ArgumentError			40 55 148 178 46
ArgumentError in erlang.apply/3			24 45 46
FunctionClauseError in Elixir.DateTime.from_unix/3	0,1,2:356		46
from_unix/2
ArgumentError			40 55 148 178
from_unix/3
ArgumentError			40 55 148 178
ArgumentError in erlang.apply/3			24 45
new!/2
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		115 233
new!/3
ArgumentError			512
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		115 233
new!/4
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		115 233
new/2
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		115
new/3
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		115
new/4
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		115
now!/1
ArgumentError			513
now!/2
ArgumentError in erlang.apply/3			80 344
UndefinedFunctionError			80 344
now/2
ArgumentError in erlang.apply/3			80
UndefinedFunctionError			80
shift_zone!/2
ArgumentError			514
MatchError			179 180
shift_zone!/3
ArgumentError in erlang.apply/3			80 180
MatchError			179 180
UndefinedFunctionError			80 180
shift_zone/2
MatchError			179
shift_zone/3
ArgumentError in erlang.apply/3			80
MatchError			179
UndefinedFunctionError			80
to_unix/2
ArgumentError			40 55 515
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			516
KeyError			509 517
utc_now/1
ArgumentError in erlang.apply/3			24 45 46
UndefinedFunctionError			24 45 46
=Elixir.Registry
child_spec/1
FunctionClauseError in Elixir.Keyword.get/3			713
count/1
ArgumentError			53 714
count_match/3
ArgumentError			53 441
count_match/4
ArgumentError			53 441
count_select/2
ArgumentError			440 28 443 715
delete_meta/2
ArgumentError			716
dispatch/3
ArgumentError			53 442
dispatch/4
ArgumentError			53 442
keys/2
ArgumentError			170 717
lookup/2
ArgumentError			53 718
match/3
ArgumentError			53 444
match/4
ArgumentError			53 444
meta/2
ArgumentError			719
put_meta/3
ArgumentError			720
register/3
ArgumentError			170 721
select/2
ArgumentError		@1 empty	53 723
ArgumentError			440 28 443 722
start_link/1
ArgumentError			725
FunctionClauseError in Elixir.Keyword.get/3			724
unregister/2
ArgumentError			170 726
unregister_match/3
ArgumentError			170 445
unregister_match/4
ArgumentError			170 445
update_value/3
ArgumentError			53 727
values/3
ArgumentError			53 728
=Elixir.Version
compare/2
FunctionClauseError in Elixir.Version.Parser.parse_version/2			317 464
Version.InvalidVersionError			466 464
compile_requirement/1
FunctionClauseError in Elixir.Version.Requirement.compile_requirement/1	0:147		
match?/2
FunctionClauseError in Elixir.Version.Parser.parse_version/2			317 315
Version.InvalidRequirementError			316 465
Version.InvalidVersionError			466 315
match?/3
FunctionClauseError in Elixir.Keyword.get/3			787
FunctionClauseError in Elixir.Version.Parser.parse_version/2			317 315
Version.InvalidRequirementError			316 465
parse!/1
Version.InvalidVersionError			788
parse_requirement!/1
Version.InvalidRequirementError			316
=Elixir.Module
attributes_in/1
ArgumentError			91 668
concat/1
FunctionClauseError in elixir_aliases.do_concat/2			789
create/3
ArgumentError			670
defines_type?/2
FunctionClauseError in Elixir.Kernel.Typespec.defines_type?/2	0,1:65		
definitions_in/1
ArgumentError			91 671
delete_attribute/2
ArgumentError			304 672
eval_quoted/2
ArgumentError			91 305
eval_quoted/3
ArgumentError			91 305
eval_quoted/4
ArgumentError			91 305
get_attribute/2
ArgumentError			91 419 420
get_attribute/3
ArgumentError			91 419 420
has_attribute?/2
ArgumentError			91 673
make_overridable/2
ArgumentError			304 674
ArgumentError in ets.lookup_element/3			791 669 675
overridables_in/1
ArgumentError			91 676
put_attribute/3
ArgumentError			304 667
safe_concat/1
FunctionClauseError in elixir_aliases.do_concat/2			790
spec_to_callback/2
FunctionClauseError in Elixir.Kernel.Typespec.spec_to_callback/2	0,1:76		
split/1
ArgumentError			677
=Elixir.NaiveDateTime
add/3
ArgumentError			40 55 678
convert!/2
ArgumentError in erlang.apply/3			24 142 306
FunctionClauseError in Elixir.NaiveDateTime.convert/2	0,1:1065		306
UndefinedFunctionError			24 142 306
convert/2
ArgumentError in erlang.apply/3			24 142
UndefinedFunctionError			24 142
from_erl!/1
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3			307
from_erl!/2
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3			307
from_erl!/3
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3	0,1,2:886		307
from_iso8601!/1
ArgumentError			422
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		208 421
from_iso8601!/2
ArgumentError			422
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		208 421
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		208
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		208
local_now/1
ArgumentError in erlang.apply/3			24 142 423
UndefinedFunctionError			24 142 423
new!/6
ArgumentError			679
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			680
utc_now/1
ArgumentError in erlang.apply/3			24 45 46 424
UndefinedFunctionError			24 45 46 424
=Elixir.Atom
to_char_list/1
ArgumentError in erlang.atom_to_list/1	0		483
to_charlist/1
ArgumentError in erlang.atom_to_list/1	0		
to_string/1
ArgumentError in erlang.atom_to_binary/1	0		
=Elixir.Enum
dedup/1
Protocol.UndefinedError Elixir.Enumerable			1 2 9 242
Protocol.UndefinedError Elixir.Enumerable function			3 9 242
callback			9 242
count_until/3
BadArityError			104 104 6 158
BadFunctionError		@0 Elixir.Range	104 104 8 158
BadFunctionError			104 104 6 158
Protocol.UndefinedError Elixir.Enumerable			1 2 158
callback			104 6 158
group_by/3
BadArityError		@1 atom	35 35 43
BadArityError		@1 binary	35 35 43
BadArityError		@1 integer	35 35 43
BadArityError		@1 list	35 35 43
BadArityError		@1 map	35 35 43
BadArityError			118 118 182
BadFunctionError			35 35 43
Protocol.UndefinedError Elixir.Enumerable			1 2 7 358
Protocol.UndefinedError Elixir.Enumerable function			3 7 260
callback		@1 atom	35 43
callback		@1 binary	35 43
callback		@1 integer	35 43
callback		@1 list	35 43
callback		@1 map	35 43
callback			118 182
reduce/2
BadArityError		@0 list	154 154
BadArityError			153 153 8 126
BadFunctionError		@0 list	154 154
BadFunctionError			153 153 8 126
Enum.EmptyError		@0 map	556
Enum.EmptyError			555
Protocol.UndefinedError Elixir.Enumerable			1 2 126
Protocol.UndefinedError Elixir.Enumerable function			3 126
callback		@0 function	126
callback		@0 list	154
callback			153 8 126
take_every/2
Protocol.UndefinedError Elixir.Enumerable			1 2 7 16
concat/2
Protocol.UndefinedError Elixir.Enumerable			1 2 116 181 186
Protocol.UndefinedError Elixir.Enumerable function			3 116 181 186
callback			116 181 186
member?/2
Protocol.UndefinedError Elixir.Enumerable			1 372 551
Protocol.UndefinedError Elixir.Enumerable function			3 363
callback			363
find/3
BadArityError		@0 Elixir.Range	26 26 8 32
BadArityError		@0 list	71 71
BadArityError			26 26 6 32
BadFunctionError		@0 Elixir.Range	26 26 8 32
BadFunctionError		@0 map	26 26 6 32
BadFunctionError			71 71
Protocol.UndefinedError Elixir.Enumerable			1 2 32
Protocol.UndefinedError Elixir.Enumerable function			3 32
callback		@0 Elixir.Range	26 8 32
callback		@0 function	32
callback		@0 list	71
callback			26 6 32
max_by/2
Enum.EmptyError			523
Protocol.UndefinedError Elixir.Enumerable function			3 9 70
callback		@0 Elixir.Range	41 5 70
callback		@0 map	41 4 70
callback			41 121
min_max_by/2
Enum.EmptyError			528
Protocol.UndefinedError Elixir.Enumerable function			3 9 191
callback		@0 Elixir.Range	152 5 191
callback		@0 map	152 4 191
callback			152 366
min/2
Enum.EmptyError			525
FunctionClauseError in Elixir.Enum.min_sort_fun/1	1:2039		364
Protocol.UndefinedError Elixir.Enumerable			1 2 42
UndefinedFunctionError		@0 list	184 95
UndefinedFunctionError			184 94
callback		@0 function	42
callback		@0 list	95
callback			94
into/2
ArgumentError in maps.from_list/1	0		546
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2		@0 Elixir.Range	236 8 192 162
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2		@0 list	531 162
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2			236 6 192 162
FunctionClauseError in Elixir.Collectable.Map.-into/1-fun-0-/2			236 8 192 162
Protocol.UndefinedError Elixir.Collectable			93 113 359
Protocol.UndefinedError Elixir.Collectable function			93 113 359
Protocol.UndefinedError Elixir.Enumerable			1 2 192 162
uniq_by/2
BadArityError		@0 list	75 75
BadArityError		@0 map	29 29 4 133
BadArityError			29 29 5 132
BadFunctionError		@0 Elixir.Range	29 29 5 132
BadFunctionError		@0 map	29 29 4 133
BadFunctionError			75 75
Protocol.UndefinedError Elixir.Enumerable			1 2 89
Protocol.UndefinedError Elixir.Enumerable function			3 89
callback		@0 function	89
callback		@0 list	75
callback		@0 map	29 4 133
callback			29 5 132
map_join/3
BadArityError		@0 list	14 14 52 11
BadArityError			14 14 25 4 73 11
BadFunctionError		@0 Elixir.Range	14 14 25 5 108 11
BadFunctionError		@0 list	14 14 52 11
BadFunctionError			14 14 25 4 73 11
Protocol.UndefinedError Elixir.Enumerable			1 2 30 11
callback		@0 list	14 52 11
callback			14 25 4 73 11
sort_by/2
Protocol.UndefinedError Elixir.Enumerable function			3 23 100
callback		@0 list	119 31 100
callback		@0 map	119 22 4 86 100
callback			119 22 5 125 100
find_index/2
BadArityError		@0 Elixir.Range	63 63 8 84
BadArityError		@0 list	161 161
BadArityError			63 63 6 84
BadFunctionError		@0 Elixir.Range	63 63 8 84
BadFunctionError		@0 map	63 63 6 84
BadFunctionError			161 161
Protocol.UndefinedError Elixir.Enumerable			1 2 84
Protocol.UndefinedError Elixir.Enumerable function			3 84
callback		@0 Elixir.Range	63 8 84
callback		@0 function	84
callback		@0 list	161
callback			63 6 84
drop_while/2
BadArityError		@0 list	159 159
BadArityError		@0 map	59 59 4 248
BadArityError			59 59 5 247
BadFunctionError		@0 Elixir.Range	59 59 5 247
BadFunctionError		@0 map	59 59 4 248
BadFunctionError			159 159
Protocol.UndefinedError Elixir.Enumerable			1 2 249
Protocol.UndefinedError Elixir.Enumerable function			3 249
callback		@0 function	249
callback		@0 list	159
callback		@0 map	59 4 248
callback			59 5 247
intersperse/2
Protocol.UndefinedError Elixir.Enumerable			1 2 261
Protocol.UndefinedError Elixir.Enumerable function			3 261
callback			261
split/2
Protocol.UndefinedError Elixir.Enumerable			1 2 7 563
min_by/4
FunctionClauseError in Elixir.Enum.min_sort_fun/1	2:2039		365
callback		@0 map	41 4 70
callback			41 121
scan/2
BadArityError		@0 list	74 74 269
BadArityError			156 156 5 268
BadFunctionError		@0 Elixir.Range	156 156 5 268
BadFunctionError			74 74 269
Protocol.UndefinedError Elixir.Enumerable			1 2 270
Protocol.UndefinedError Elixir.Enumerable function			3 270
callback		@0 function	270
callback		@0 list	74 269
callback			156 5 268
max/1
Enum.EmptyError			521
Protocol.UndefinedError Elixir.Enumerable			1 2 42
Protocol.UndefinedError Elixir.Enumerable function			3 42
callback			42
each/2
BadArityError		@0 list	117 117
BadArityError		@0 map	60 60 4 251
BadArityError			60 60 5 250
BadFunctionError		@0 Elixir.Range	60 60 5 250
BadFunctionError		@0 map	60 60 4 251
BadFunctionError			117 117
FunctionClauseError in Elixir.Enum.-each/2-lists^foreach/1-0-/2	1,0:975		
Protocol.UndefinedError Elixir.Enumerable			1 2 123
Protocol.UndefinedError Elixir.Enumerable function			3 123
callback		@0 function	123
callback		@0 list	117
callback		@0 map	60 4 251
callback			60 5 250
flat_map_reduce/3
BadArityError		@0 Elixir.Range	65 65 8 85
BadArityError			65 65 6 85
BadFunctionError		@0 Elixir.Range	65 65 8 85
BadFunctionError			65 65 6 85
Protocol.UndefinedError Elixir.Enumerable			1 2 85
Protocol.UndefinedError Elixir.Enumerable function			3 85
callback		@0 Elixir.Range	65 8 85
callback		@0 function	85
callback			65 6 85
chunk/3
Protocol.UndefinedError Elixir.Enumerable			1 2 21
take_random/2
Protocol.UndefinedError Elixir.Enumerable			1 2 279
partition/2
BadArityError		@0 Elixir.Range	18 18 5 129
BadArityError		@0 map	18 18 4 130
BadArityError			18 18 120 128
BadFunctionError		@0 Elixir.Range	18 18 5 129
BadFunctionError		@0 map	18 18 4 130
BadFunctionError			18 18 120 128
Protocol.UndefinedError Elixir.Enumerable			1 2 131
Protocol.UndefinedError Elixir.Enumerable function			3 131
callback		@0 Elixir.Range	18 5 129
callback		@0 function	131
callback		@0 map	18 4 130
callback			18 120 128
frequencies/1
Protocol.UndefinedError Elixir.Enumerable			1 2 259
Protocol.UndefinedError Elixir.Enumerable function			3 259
callback			259
all?/2
BadArityError		@0 Elixir.Range	57 57 8 82
BadArityError		@0 list	157 157
BadArityError			57 57 6 82
BadFunctionError		@0 Elixir.Range	57 57 8 82
BadFunctionError		@0 map	57 57 6 82
BadFunctionError			157 157
Protocol.UndefinedError Elixir.Enumerable			1 2 82
Protocol.UndefinedError Elixir.Enumerable function			3 82
callback		@0 Elixir.Range	57 8 82
callback		@0 function	82
callback		@0 list	157
callback			57 6 82
any?/1
Protocol.UndefinedError Elixir.Enumerable			1 2 239
Protocol.UndefinedError Elixir.Enumerable function			3 239
callback			239
max_by/3
FunctionClauseError in Elixir.Enum.max_sort_fun/1	2:1859		362
callback		@0 map	41 4 70
callback			41 121
chunk_while/4
BadArityError		@0 Elixir.Range	36 36 8 21
BadArityError		@0 empty	122 122
BadArityError			36 36 6 21
BadFunctionError		@0 Elixir.Range	36 36 8 21
BadFunctionError		@0 empty	122 122
BadFunctionError			36 36 6 21
CaseClauseError			122
Protocol.UndefinedError Elixir.Enumerable			1 2 21
Protocol.UndefinedError Elixir.Enumerable function			3 21
callback		@0 Elixir.Range	36 8 21
callback		@0 empty	122
callback		@0 function	21
callback			36 6 21
min_max_by/3
callback		@0 map	152 4 191
callback			152 366
chunk/2
Protocol.UndefinedError Elixir.Enumerable			1 2 21
reverse/2
Protocol.UndefinedError Elixir.Enumerable		@0 empty	1 2 7 16 127
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 7 16 127
Protocol.UndefinedError Elixir.Enumerable			1 2 7 16 267
Protocol.UndefinedError Elixir.Enumerable function		@0 empty	3 7 16 127
Protocol.UndefinedError Elixir.Enumerable function		@0 list	3 7 16 127
Protocol.UndefinedError Elixir.Enumerable function			3 7 16 267
callback		@0 empty	7 16 127
callback		@0 list	7 16 127
callback			7 16 267
count_until/2
Protocol.UndefinedError Elixir.Enumerable			1 198 538
take_while/2
BadArityError		@0 Elixir.Range	69 69 8 88
BadArityError		@0 list	167 167
BadArityError			69 69 6 88
BadFunctionError		@0 Elixir.Range	69 69 8 88
BadFunctionError		@0 map	69 69 6 88
BadFunctionError			167 167
Protocol.UndefinedError Elixir.Enumerable			1 2 88
Protocol.UndefinedError Elixir.Enumerable function			3 88
callback		@0 Elixir.Range	69 8 88
callback		@0 function	88
callback		@0 list	167
callback			69 6 88
at/3
Protocol.UndefinedError Elixir.Enumerable			1 101 193 194 353
filter/2
BadArityError		@0 list	160 160
BadArityError		@0 map	61 61 4 253
BadArityError			61 61 5 252
BadFunctionError		@0 Elixir.Range	61 61 5 252
BadFunctionError		@0 map	61 61 4 253
BadFunctionError			160 160
Protocol.UndefinedError Elixir.Enumerable			1 2 254
Protocol.UndefinedError Elixir.Enumerable function			3 254
callback		@0 function	254
callback		@0 list	160
callback		@0 map	61 4 253
callback			61 5 252
uniq/2
BadArityError		@0 list	75 75
BadArityError		@0 map	29 29 4 133
BadArityError			29 29 5 132
BadFunctionError		@0 Elixir.Range	29 29 5 132
BadFunctionError		@0 map	29 29 4 133
BadFunctionError			75 75
Protocol.UndefinedError Elixir.Enumerable			1 2 89
Protocol.UndefinedError Elixir.Enumerable function			3 89
callback		@0 function	89
callback		@0 list	75
callback		@0 map	29 4 133
callback			29 5 132
sum/1
ArithmeticError in erlang.+/2		@0 map	532 4
ArithmeticError in erlang.+/2			533
Protocol.UndefinedError Elixir.Enumerable			1 2 278
Protocol.UndefinedError Elixir.Enumerable function			3 278
callback			278
drop/2
Protocol.UndefinedError Elixir.Enumerable			1 2 539
dedup_by/2
BadArityError		@0 Elixir.Range	38 38 5 244
BadArityError		@0 map	38 38 4 245
BadArityError			38 38 235 243
BadFunctionError		@0 Elixir.Range	38 38 5 244
BadFunctionError		@0 map	38 38 4 245
BadFunctionError			38 38 235 243
Protocol.UndefinedError Elixir.Enumerable			1 2 246
Protocol.UndefinedError Elixir.Enumerable function			3 246
callback		@0 Elixir.Range	38 5 244
callback		@0 function	246
callback		@0 map	38 4 245
callback			38 235 243
min_by/3
FunctionClauseError in Elixir.Enum.min_sort_fun/1	2:2039		365
callback		@0 map	41 4 70
callback			41 121
slice/3
Protocol.UndefinedError Elixir.Enumerable			1 101 558
find/2
BadArityError		@0 Elixir.Range	26 26 8 32
BadArityError		@0 list	71 71
BadArityError			26 26 6 32
BadFunctionError		@0 Elixir.Range	26 26 8 32
BadFunctionError		@0 map	26 26 6 32
BadFunctionError			71 71
Protocol.UndefinedError Elixir.Enumerable			1 2 32
Protocol.UndefinedError Elixir.Enumerable function			3 32
callback		@0 Elixir.Range	26 8 32
callback		@0 function	32
callback		@0 list	71
callback			26 6 32
scan/3
BadArityError		@0 Elixir.Range	67 67 5 271
BadArityError		@0 list	74 74
BadArityError			67 67 4 272
BadFunctionError		@0 Elixir.Range	67 67 5 271
BadFunctionError		@0 map	67 67 4 272
BadFunctionError			74 74
Protocol.UndefinedError Elixir.Enumerable			1 2 273
Protocol.UndefinedError Elixir.Enumerable function			3 273
callback		@0 Elixir.Range	67 5 271
callback		@0 function	273
callback		@0 list	74
callback			67 4 272
min/1
Enum.EmptyError			524
Protocol.UndefinedError Elixir.Enumerable			1 2 42
Protocol.UndefinedError Elixir.Enumerable function			3 42
callback			42
max/3
BadArityError			185
BadFunctionError			185
FunctionClauseError in Elixir.Enum.max_sort_fun/1	1:1859		361
Protocol.UndefinedError Elixir.Enumerable			1 2 42
UndefinedFunctionError		@0 Elixir.Range	183 94
UndefinedFunctionError			183 95
callback		@0 Elixir.Range	94
callback		@0 function	42
callback			95
chunk_every/2
Protocol.UndefinedError Elixir.Enumerable			1 2 21
unzip/1
FunctionClauseError in Elixir.Enum.-unzip/1-fun-0-/2			5 565
Protocol.UndefinedError Elixir.Enumerable			1 2 280
Protocol.UndefinedError Elixir.Enumerable function			3 280
callback			280
min_by/2
Enum.EmptyError			526
Protocol.UndefinedError Elixir.Enumerable function			3 9 70
callback		@0 Elixir.Range	41 5 70
callback		@0 map	41 4 70
callback			41 121
random/1
Enum.EmptyError		@0 map	554
Enum.EmptyError			552
Protocol.UndefinedError Elixir.Enumerable			1 101 553
Protocol.UndefinedError Elixir.Enumerable function			3 279 367
callback			279 367
reverse/1
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback			7
chunk_every/3
Protocol.UndefinedError Elixir.Enumerable			1 2 21
chunk_by/2
BadArityError		@0 Elixir.Range	78 78 36 8 21
BadArityError			78 78 36 6 21
BadFunctionError		@0 Elixir.Range	78 78 36 8 21
BadFunctionError			78 78 36 6 21
Protocol.UndefinedError Elixir.Enumerable			1 2 21
Protocol.UndefinedError Elixir.Enumerable function			3 21
callback		@0 Elixir.Range	78 36 8 21
callback		@0 function	21
callback			78 36 6 21
find_value/2
BadArityError		@0 Elixir.Range	27 27 8 33
BadArityError		@0 list	72 72
BadArityError			27 27 6 33
BadFunctionError		@0 Elixir.Range	27 27 8 33
BadFunctionError		@0 map	27 27 6 33
BadFunctionError			72 72
Protocol.UndefinedError Elixir.Enumerable			1 2 33
Protocol.UndefinedError Elixir.Enumerable function			3 33
callback		@0 Elixir.Range	27 8 33
callback		@0 function	33
callback		@0 list	72
callback			27 6 33
with_index/2
Protocol.UndefinedError Elixir.Enumerable			1 2 98 195
callback		@0 function	98 281
callback		@0 list	566
callback		@0 map	352 47 4 190 281
callback			352 47 5 189 281
sort/1
Protocol.UndefinedError Elixir.Enumerable			1 2 99
Protocol.UndefinedError Elixir.Enumerable function			3 99
callback			99
uniq/1
Protocol.UndefinedError Elixir.Enumerable			1 2 89
Protocol.UndefinedError Elixir.Enumerable function			3 89
callback			89
at/2
Protocol.UndefinedError Elixir.Enumerable			1 101 193 194 353
product/1
ArithmeticError in erlang.*/2		@0 map	529 4
ArithmeticError in erlang.*/2			530
Protocol.UndefinedError Elixir.Enumerable			1 2 263
Protocol.UndefinedError Elixir.Enumerable function			3 263
callback			263
shuffle/1
Protocol.UndefinedError Elixir.Enumerable			1 2 274
Protocol.UndefinedError Elixir.Enumerable function			3 274
callback			274
any?/2
BadArityError		@0 Elixir.Range	58 58 8 83
BadArityError		@0 list	106 106
BadArityError			58 58 6 83
BadFunctionError		@0 Elixir.Range	58 58 8 83
BadFunctionError		@0 map	58 58 6 83
BadFunctionError			106 106
Protocol.UndefinedError Elixir.Enumerable			1 2 83
Protocol.UndefinedError Elixir.Enumerable function			3 83
callback		@0 Elixir.Range	58 8 83
callback		@0 function	83
callback		@0 list	106
callback			58 6 83
group_by/2
ArgumentError			345 43
BadArityError			118 118 182
FunctionClauseError in Elixir.Keyword.update/4			43
Protocol.UndefinedError Elixir.Enumerable			1 2 7 358
Protocol.UndefinedError Elixir.Enumerable function			3 7 260
callback		@0 function	7 260
callback			118 182
max/2
Enum.EmptyError			522
FunctionClauseError in Elixir.Enum.max_sort_fun/1	1:1859		361
Protocol.UndefinedError Elixir.Enumerable			1 2 42
UndefinedFunctionError		@0 list	183 95
UndefinedFunctionError			183 94
callback		@0 function	42
callback		@0 list	95
callback			94
split_while/2
BadArityError		@0 list	166 166
BadArityError		@0 map	68 68 4 276
BadArityError			68 68 5 275
BadFunctionError		@0 Elixir.Range	68 68 5 275
BadFunctionError		@0 map	68 68 4 276
BadFunctionError			166 166
Protocol.UndefinedError Elixir.Enumerable			1 2 277
Protocol.UndefinedError Elixir.Enumerable function			3 277
callback		@0 function	277
callback		@0 list	166
callback		@0 map	68 4 276
callback			68 5 275
to_list/1
Protocol.UndefinedError Elixir.Enumerable			1 2 7 16
Protocol.UndefinedError Elixir.Enumerable function			3 7 16
callback		@0 Elixir.Stream	730 6 373 7 564
callback			7 16
exit timeout			767 7 16
map_reduce/3
BadArityError		@0 Elixir.Range	47 47 5 189
BadArityError		@0 list	151 151
BadArityError			47 47 4 190
BadFunctionError		@0 Elixir.Range	47 47 5 189
BadFunctionError		@0 map	47 47 4 190
BadFunctionError			151 151
FunctionClauseError in Elixir.Enum.-map_reduce/3-lists^mapfoldl/2-0-/3	2,1,0:1780		
Protocol.UndefinedError Elixir.Enumerable			1 2 98
Protocol.UndefinedError Elixir.Enumerable function			3 98
callback		@0 Elixir.Range	47 5 189
callback		@0 function	98
callback		@0 list	151
callback			47 4 190
fetch/2
Protocol.UndefinedError Elixir.Enumerable			1 101 193 194 541
sort/2
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135	@0 empty	369
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135	@0 list	369
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135		561
Protocol.UndefinedError Elixir.Enumerable			1 2 99
UndefinedFunctionError		@0 Elixir.Range	351 370 5 368
UndefinedFunctionError			351 220
callback		@0 Elixir.Range	370 5 368
callback		@0 list	220
callback			99
max_by/4
FunctionClauseError in Elixir.Enum.max_sort_fun/1	2:1859		362
callback		@0 map	41 4 70
callback			41 121
find_value/3
BadArityError		@0 Elixir.Range	27 27 8 33
BadArityError		@0 list	72 72
BadArityError			27 27 6 33
BadFunctionError		@0 Elixir.Range	27 27 8 33
BadFunctionError		@0 map	27 27 6 33
BadFunctionError			72 72
Protocol.UndefinedError Elixir.Enumerable			1 2 33
Protocol.UndefinedError Elixir.Enumerable function			3 33
callback		@0 Elixir.Range	27 8 33
callback		@0 function	33
callback		@0 list	72
callback			27 6 33
zip_reduce/3
Protocol.UndefinedError Elixir.Enumerable			1 2 56 54 34
callback			23 77 34
zip/1
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 56 54 34 90
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 56 54 34 90
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 56 54 34 90
Protocol.UndefinedError Elixir.Enumerable			1 2 23 77 34 90
Protocol.UndefinedError Elixir.Enumerable function			3 23 77 34 90
callback			23 77 34 90
slide/3
ArithmeticError			560
Protocol.UndefinedError Elixir.Enumerable			1 198 354 559
take/2
Protocol.UndefinedError Elixir.Enumerable			1 2 371
callback			731 732 371
zip_with/2
Protocol.UndefinedError Elixir.Enumerable		@0 atom	1 2 23 77 34 109
Protocol.UndefinedError Elixir.Enumerable		@0 binary	1 2 23 77 34 109
Protocol.UndefinedError Elixir.Enumerable		@0 integer	1 2 23 77 34 109
Protocol.UndefinedError Elixir.Enumerable		@0 tuple	1 2 23 77 34 109
Protocol.UndefinedError Elixir.Enumerable			1 2 56 54 34 109
Protocol.UndefinedError Elixir.Enumerable function			3 23 77 34 109
callback			23 77 34 109
chunk_every/4
Protocol.UndefinedError Elixir.Enumerable			1 2 21
frequencies_by/2
BadArityError		@0 Elixir.Range	81 81 5
BadArityError		@0 map	81 81 4
BadArityError			81 81 349
Protocol.UndefinedError Elixir.Enumerable function			3 357
callback		@0 Elixir.Range	81 5
callback		@0 function	357
callback		@0 map	81 4
callback			81 349
map_join/2
BadArityError		@0 list	14 14 52 11
BadArityError		@0 map	14 14 25 4 73 11
BadArityError			14 14 25 5 108 11
BadFunctionError		@0 list	14 14 52 11
BadFunctionError		@0 map	14 14 25 4 73 11
BadFunctionError			14 14 25 5 108 11
Protocol.UndefinedError Elixir.Enumerable			1 2 30 11
Protocol.UndefinedError Elixir.Enumerable function			3 30 11
Protocol.UndefinedError Elixir.String.Chars			10 12 25 4 73 11
callback		@0 function	30 11
callback		@0 list	14 52 11
callback		@0 map	14 25 4 73 11
callback			14 25 5 108 11
flat_map/2
BadArityError		@0 list	107 107
BadArityError		@0 map	64 64 4 188
BadArityError			64 64 5 187
BadFunctionError		@0 Elixir.Range	64 64 5 187
BadFunctionError		@0 map	64 64 4 188
BadFunctionError			107 107
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 7 16 348 5 187
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 7 16 544
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 7 16 348 4 188
Protocol.UndefinedError Elixir.Enumerable			1 2 124
Protocol.UndefinedError Elixir.Enumerable function			3 124
callback		@0 function	124
callback		@0 list	107
callback		@0 map	64 4 188
callback			64 5 187
min/3
BadArityError			185
BadFunctionError			185
FunctionClauseError in Elixir.Enum.min_sort_fun/1	1:2039		364
Protocol.UndefinedError Elixir.Enumerable			1 2 42
UndefinedFunctionError		@0 Elixir.Range	184 94
UndefinedFunctionError			184 95
callback		@0 Elixir.Range	94
callback		@0 function	42
callback			95
reject/2
BadArityError		@0 list	165 165
BadArityError		@0 map	66 66 4 265
BadArityError			66 66 5 264
BadFunctionError		@0 Elixir.Range	66 66 5 264
BadFunctionError		@0 map	66 66 4 265
BadFunctionError			165 165
Protocol.UndefinedError Elixir.Enumerable			1 2 266
Protocol.UndefinedError Elixir.Enumerable function			3 266
callback		@0 function	266
callback		@0 list	165
callback		@0 map	66 4 265
callback			66 5 264
zip_with/3
Protocol.UndefinedError Elixir.Enumerable			1 2 56 54 196 197
Protocol.UndefinedError Elixir.Enumerable function			3 56 54 196 197
callback		@1 list	535 534 734 733 196 197
callback			56 54 196 197
reduce_while/3
BadArityError		@0 Elixir.Range	8 8 87
BadArityError			6 6 87
BadFunctionError		@0 Elixir.Range	8 8 87
BadFunctionError			6 6 87
Protocol.UndefinedError Elixir.Enumerable			1 2 87
Protocol.UndefinedError Elixir.Enumerable function			3 87
callback		@0 Elixir.Range	8 87
callback		@0 function	87
callback			6 87
chunk/4
Protocol.UndefinedError Elixir.Enumerable			1 2 21
into/3
BadArityError		@0 map	105 105 6 164 96
BadArityError			155 155 237 96
BadFunctionError		@0 Elixir.Range	105 105 8 164 96
BadFunctionError		@0 map	105 105 6 164 96
BadFunctionError			155 155 237 96
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		545
Protocol.UndefinedError Elixir.Collectable			93 113 360
Protocol.UndefinedError Elixir.Collectable function			93 113 360
Protocol.UndefinedError Elixir.Enumerable			1 2 164 96
callback		@0 map	105 6 164 96
callback			155 237 96
count/1
Protocol.UndefinedError Elixir.Enumerable			1 198 354
Protocol.UndefinedError Elixir.Enumerable function			3 355
callback			355
map_every/3
BadArityError		@0 list	31 31
BadArityError			22 22 4 86
BadFunctionError		@0 Elixir.Range	22 22 5 125
BadFunctionError		@0 list	31 31
BadFunctionError			22 22 4 86
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		
Protocol.UndefinedError Elixir.Enumerable			1 2 23
callback		@0 list	31
callback			22 4 86
zip/2
Protocol.UndefinedError Elixir.Enumerable			1 2 56 54 34 90
Protocol.UndefinedError Elixir.Enumerable function			3 56 54 34 90
callback			56 54 34 90
reverse_slice/3
Protocol.UndefinedError Elixir.Enumerable			1 2 7 557
concat/1
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 116 5 536
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 116 181 186
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 116 4 537
Protocol.UndefinedError Elixir.Enumerable			1 2 240
Protocol.UndefinedError Elixir.Enumerable function			3 240
callback			240
join/1
Protocol.UndefinedError Elixir.Enumerable			1 2 23 163
Protocol.UndefinedError Elixir.Enumerable function			3 23 163
Protocol.UndefinedError Elixir.String.Chars		@0 map	10 12 22 4 86 163
Protocol.UndefinedError Elixir.String.Chars			10 12 31 163
callback			23 163
map_intersperse/3
BadArityError		@0 Elixir.Range	25 25 5 108
BadArityError		@0 list	52 52
BadArityError			25 25 4 73
BadFunctionError		@0 Elixir.Range	25 25 5 108
BadFunctionError		@0 list	52 52
BadFunctionError			25 25 4 73
Protocol.UndefinedError Elixir.Enumerable			1 2 30
Protocol.UndefinedError Elixir.Enumerable function			3 30
callback		@0 Elixir.Range	25 5 108
callback		@0 function	30
callback		@0 list	52
callback			25 4 73
all?/1
Protocol.UndefinedError Elixir.Enumerable			1 2 238
Protocol.UndefinedError Elixir.Enumerable function			3 238
callback			238
map/2
BadArityError		@0 list	31 31
BadArityError		@0 map	22 22 4 86
BadArityError			22 22 5 125
BadFunctionError		@0 Elixir.Range	22 22 5 125
BadFunctionError		@0 map	22 22 4 86
BadFunctionError			31 31
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		
Protocol.UndefinedError Elixir.Enumerable			1 2 23
Protocol.UndefinedError Elixir.Enumerable function			3 23
callback		@0 function	23
callback		@0 list	31
callback		@0 map	22 4 86
callback			22 5 125
sort_by/3
FunctionClauseError in Elixir.List.keysort_fun/2			401 562
Protocol.UndefinedError Elixir.Enumerable function			3 23 100
callback		@0 Elixir.Range	119 22 5 125 100
callback		@0 list	119 31 100
callback			119 22 4 86 100
reduce/3
BadArityError		@0 Elixir.Range	5 5
BadArityError		@0 list	28 28
BadArityError			350 4
BadFunctionError		@0 Elixir.Range	5 5
BadFunctionError		@0 map	350 4
BadFunctionError			28 28
FunctionClauseError in Elixir.Enum.-reduce/3-lists^foldl/2-0-/3	2,1,0:2468		
Protocol.UndefinedError Elixir.Enumerable			1 2 9
Protocol.UndefinedError Elixir.Enumerable function			3 9
callback		@0 Elixir.Range	5
callback		@0 function	9
callback		@0 map	4
callback			28
min_max/1
Enum.EmptyError			527
Protocol.UndefinedError Elixir.Enumerable			1 2 9 262
Protocol.UndefinedError Elixir.Enumerable function			3 9 262
callback			9 262
count/2
BadArityError		@0 Elixir.Range	37 37 5
BadArityError		@0 map	37 37 4
BadArityError			37 37 234
BadFunctionError		@0 Elixir.Range	37 37 5
BadFunctionError		@0 map	37 37 4
BadFunctionError			37 37 234
Protocol.UndefinedError Elixir.Enumerable			1 2 241
Protocol.UndefinedError Elixir.Enumerable function			3 241
callback		@0 Elixir.Range	37 5
callback		@0 function	241
callback		@0 map	37 4
callback			37 234
with_index/1
Protocol.UndefinedError Elixir.Enumerable			1 2 98 195
Protocol.UndefinedError Elixir.Enumerable function			3 98 195
callback			98 195
join/2
Protocol.UndefinedError Elixir.Enumerable			1 2 548
Protocol.UndefinedError Elixir.String.Chars		@0 map	10 12 4 547
Protocol.UndefinedError Elixir.String.Chars			10 12 550 549
empty?/1
Protocol.UndefinedError Elixir.Enumerable			1 101 540
Protocol.UndefinedError Elixir.Enumerable function			3 356
callback			356
fetch!/2
Enum.OutOfBoundsError			543
Protocol.UndefinedError Elixir.Enumerable			1 101 193 194 542
filter_map/3
BadArityError		@0 Elixir.Range	62 62 5 256
BadArityError		@0 map	62 62 4 257
BadArityError			150 150 28 255
BadFunctionError		@0 Elixir.Range	62 62 5 256
BadFunctionError		@0 map	62 62 4 257
BadFunctionError			150 150 28 255
Protocol.UndefinedError Elixir.Enumerable			1 2 258
Protocol.UndefinedError Elixir.Enumerable function			3 258
callback		@0 Elixir.Range	62 5 256
callback		@0 function	258
callback		@0 map	62 4 257
callback			150 28 255
split_with/2
BadArityError		@0 Elixir.Range	18 18 5 129
BadArityError		@0 map	18 18 4 130
BadArityError			18 18 120 128
BadFunctionError		@0 Elixir.Range	18 18 5 129
BadFunctionError		@0 map	18 18 4 130
BadFunctionError			18 18 120 128
Protocol.UndefinedError Elixir.Enumerable			1 2 131
Protocol.UndefinedError Elixir.Enumerable function			3 131
callback		@0 Elixir.Range	18 5 129
callback		@0 function	131
callback		@0 map	18 4 130
callback			18 120 128
=Elixir.StringIO
open/2
callback			751
=Elixir.Stream
run/1
Protocol.UndefinedError Elixir.Enumerable			1 2 213
Protocol.UndefinedError Elixir.Enumerable function			3 213
callback		@0 function	213
callback			729 6 373 213
uniq/2
FunctionClauseError in Elixir.Stream.uniq_by/2	0,1:1135		
=Elixir.GenServer
call/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit calling_self			573
exit noproc			17
exit normal			137
call/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
exit timeout			137
multi_call/4
FunctionClauseError in gen_server.multi_call/4	0,1,2,3:679		
reply/2
FunctionClauseError in gen.reply/2	0,1:532		
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
=Elixir.Inspect
inspect/2
FunctionClauseError in Elixir.Inspect.Algebra.color/3		@0 map	596
FunctionClauseError in Elixir.Inspect.Algebra.color/3		@0 tuple	597
FunctionClauseError in Elixir.Inspect.Integer.inspect/2	0,1:336		
MatchError		@0 binary	594
MatchError			595
=Elixir.HashDict
delete/2
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		380
drop/2
FunctionClauseError in Elixir.HashDict.dict_delete/2			380 28
Protocol.UndefinedError Elixir.Enumerable			1 2 9
Protocol.UndefinedError Elixir.Enumerable function			3 9
callback			9
equal?/2
FunctionClauseError in Elixir.HashDict.size/1	0:78		576
fetch!/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		577
get/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		286
get/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		286
get_and_update/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		286 578
has_key?/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		381
keys/1
FunctionClauseError in Elixir.HashDict.reduce/3			579
merge/2
FunctionClauseError in Elixir.HashDict.size/1	0:78		382
merge/3
FunctionClauseError in Elixir.HashDict.size/1	0:78		382
pop/2
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		383
pop/3
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		383
put_new/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		381 580
split/2
FunctionClauseError in Elixir.HashDict.fetch/2			574 28
Protocol.UndefinedError Elixir.Enumerable			1 2 9
Protocol.UndefinedError Elixir.Enumerable function			3 9
callback			9
take/2
FunctionClauseError in Elixir.HashDict.fetch/2			575 28
Protocol.UndefinedError Elixir.Enumerable			1 2 9
Protocol.UndefinedError Elixir.Enumerable function			3 9
callback			9
to_list/1
FunctionClauseError in Elixir.HashDict.reduce/3			581
values/1
FunctionClauseError in Elixir.HashDict.reduce/3			582
=Elixir.Application
app_dir/1
ArgumentError			481
app_dir/2
FunctionClauseError in Elixir.IO.chardata_to_string/1			309 310 693
fetch_env!/2
ArgumentError			482
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
ArgumentError in erlang.port_info/1	0		694
info/2
ArgumentError in erlang.port_info/2	0,1		695
open/2
ArgumentError in erlang.open_port/2	0,1		
=Elixir.Map
drop/2
BadMapError in Elixir.Map.drop/2	0,1:807		
Protocol.UndefinedError Elixir.Enumerable			1 2 7 16 297
Protocol.UndefinedError Elixir.Enumerable function			3 7 16 297
callback			7 16 297
equal?/2
BadMapError in Elixir.Map.equal?/2	0,1:1037		
fetch!/2
BadMapError in maps.get/2	0,1		
KeyError in maps.get/2	1,0		
fetch/2
BadMapError in maps.find/2	0,1		
filter/2
callback			647 650
from_keys/2
ArgumentError in maps.from_keys/2	0,1		651
from_struct/1
UndefinedFunctionError			652
get/3
BadMapError in Elixir.Map.get/3	0,1,2:534		
get_and_update!/3
BadMapError in erlang.map_get/2	1,0		412
KeyError in erlang.map_get/2	1,0		412
callback			654
get_and_update/3
BadMapError in Elixir.Map.get/3			653
RuntimeError			411
callback			207
keys/1
BadMapError in maps.keys/1	0		
map/2
BadArityError			410 319 318
BadFunctionError			410 319 318
callback			319 318
merge/2
BadMapError in maps.merge/2	0,1		
new/1
ArgumentError in maps.from_list/1	0		655
Protocol.UndefinedError Elixir.Enumerable			1 2 7 16 298
Protocol.UndefinedError Elixir.Enumerable function			3 7 16 298
callback			7 16 298
new/2
FunctionClauseError in Elixir.Map.new_from_enum/2	0,0:261		
FunctionClauseError in Elixir.Map.new_from_map/2	0,1:249		
Protocol.UndefinedError Elixir.Enumerable function			3 23 413
callback		@0 map	648 656
callback			31 413
pop!/2
BadMapError in maps.take/2	1,0		657
KeyError			658
pop/2
BadMapError in maps.take/2	1,0		414
pop/3
BadMapError in maps.take/2	1,0		414
put_new/3
BadMapError			659
reject/2
callback			649 660
replace!/3
BadMapError in maps.update/3	0,1,2		
KeyError in maps.update/3	1,2,0		
replace/3
BadMapError			661
replace_lazy/3
callback			662
size/1
BadMapError in erlang.map_size/1	0		663
split/2
BadMapError in Elixir.Map.split/2	0,1:847		
Protocol.UndefinedError Elixir.Enumerable			1 2 7 16 299
Protocol.UndefinedError Elixir.Enumerable function			3 7 16 299
callback			7 16 299
take/2
BadMapError			664
Protocol.UndefinedError Elixir.Enumerable			1 2 7 16 300
Protocol.UndefinedError Elixir.Enumerable function			3 7 16 300
callback			7 16 300
to_list/1
BadMapError in maps.to_list/1	0:581		
update!/3
BadMapError in erlang.map_get/2	1,0		415
KeyError in erlang.map_get/2	1,0		415
callback			666
update/4
BadMapError in Elixir.Map.update/4	0,1,2,3:693		
callback			665
values/1
BadMapError in maps.values/1	0		
=Elixir.Tuple
append/2
ArgumentError in erlang.append_element/2	0,1		
product/1
ArgumentError in erlang.tuple_size/1	0		776
sum/1
ArgumentError in erlang.tuple_size/1	0		777
ArithmeticError in erlang.+/2			778
to_list/1
ArgumentError in erlang.tuple_to_list/1	0		
=Elixir.Regex
compile!/1
Regex.CompileError			707
named_captures/2
FunctionClauseError in Elixir.Regex.names/1	0:427		439
named_captures/3
FunctionClauseError in Elixir.Keyword.put/3			708
FunctionClauseError in Elixir.Regex.names/1	0:427		439
recompile!/1
FunctionClauseError in Elixir.Regex.recompile/1	0:243		709
replace/3
callback			706 710
run/3
FunctionClauseError in Elixir.Keyword.get/3			711
scan/3
FunctionClauseError in Elixir.Keyword.get/3			712
=Elixir.Macro
classify_atom/1
FunctionClauseError in Elixir.Macro.inner_classify/1	0:2345		640
escape/1
ArgumentError			792
escape/2
FunctionClauseError in Elixir.Keyword.get/3			641
path/2
callback		@0 list	642
callback			643
pipe/3
ArgumentError			644
postwalk/2
callback		@0 list	406 471 407 408
callback			406 408
postwalk/3
callback		@0 list	471 407
prewalk/2
callback			639 294 645
prewalk/3
callback			294
struct!/2
KeyError			409
UndefinedFunctionError			409
to_string/2
BadArityError		@0 list	206 14 97 11 293
BadArityError			206
BadFunctionError		@0 list	206 14 97 11 293
BadFunctionError			206
callback		@0 list	14 97 11 293
traverse/4
callback			294
underscore/1
MatchError			646
unescape_string/1
FunctionClauseError in elixir_interpolation.unescape_chars/3			469
unescape_string/2
FunctionClauseError in elixir_interpolation.unescape_chars/3			469
unescape_tokens/1
Protocol.UndefinedError Elixir.Enumerable			1 2 9 295
Protocol.UndefinedError Elixir.Enumerable function			3 9 295
callback			9 295
unescape_tokens/2
Protocol.UndefinedError Elixir.Enumerable			1 2 9 296
Protocol.UndefinedError Elixir.Enumerable function			3 9 296
callback			9 296
=Elixir.Enumerable
count/1
Protocol.UndefinedError Elixir.Enumerable			1 198
impl_for!/1
Protocol.UndefinedError Elixir.Enumerable			1
member?/2
Protocol.UndefinedError Elixir.Enumerable			1 372
reduce/3
Protocol.UndefinedError Elixir.Enumerable			1 2
Protocol.UndefinedError Elixir.Enumerable function			3
slice/1
Protocol.UndefinedError Elixir.Enumerable			1 101
=Elixir.Task.Supervisor
async/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 50
exit noproc			17 50
async/3
FunctionClauseError in Elixir.Access.get/3			453
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 50
exit noproc			17 50
async/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 50
exit noproc			17 50
async_nolink/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 50
exit noproc			17 50
async_nolink/3
FunctionClauseError in Elixir.Access.get/3			453
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 50
exit noproc			17 50
async_nolink/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 50
exit noproc			17 50
children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 454
exit noproc			17 454
start_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
start_child/3
FunctionClauseError in Elixir.Access.get/3			768
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
start_link/1
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			203 205 770
FunctionClauseError in Elixir.Keyword.pop/3			769
=Elixir.Path
absname/1
ArgumentError			19 209
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		209
absname/2
ArgumentError		@0 binary	19 426
ArgumentError			19 209
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	426
FunctionClauseError in Elixir.IO.chardata_to_string/1			209
basename/1
ArgumentError			19 427
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		427
basename/2
ArgumentError			19 428
FunctionClauseError in Elixir.IO.chardata_to_string/1			428
dirname/1
ArgumentError			19 430
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		430
expand/1
ArgumentError			19 103 431
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		103 431
expand/2
ArgumentError			19 103 143
FunctionClauseError in Elixir.IO.chardata_to_string/1			103 143
extname/1
ArgumentError			19 432
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		432
join/2
ArgumentError		@0 list	19 433
ArgumentError			19 309 310
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	309 310
FunctionClauseError in Elixir.IO.chardata_to_string/1			433
relative/1
ArgumentError			19
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		
relative_to/2
ArgumentError		@0 binary	19 212 434
ArgumentError			19 210
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	212 434
FunctionClauseError in Elixir.IO.chardata_to_string/1			210
relative_to_cwd/1
ArgumentError			19 210
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		210
rootname/1
ArgumentError			19 435
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		435
rootname/2
ArgumentError			19 436
FunctionClauseError in Elixir.IO.chardata_to_string/1			436
safe_relative/1
ArgumentError			19 211
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		211
safe_relative_to/2
ArgumentError			19 211
ArgumentError in unicode.characters_to_binary/3			793 794 470 437
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		211
FunctionClauseError in filename.join/2			470 437
split/1
ArgumentError			19 212
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		212
wildcard/1
ArgumentError in unicode.characters_to_list/1	0:895		429 438
wildcard/2
ArgumentError in unicode.characters_to_list/1	0:895		429 438
=Elixir.Protocol
assert_impl!/2
ArgumentError			701
FunctionClauseError in Elixir.Module.concat/2	0,1:858		700
assert_protocol!/1
ArgumentError			702
FunctionClauseError in code.ensure_loaded/1	0:191		
consolidate/2
Protocol.UndefinedError Elixir.Enumerable			1 2 99 311
Protocol.UndefinedError Elixir.Enumerable function			3 99 311
callback			99 311
consolidated?/1
ArgumentError in erlang.apply/3			703
extract_impls/2
Protocol.UndefinedError Elixir.Enumerable			1 2 9 110
Protocol.UndefinedError Elixir.Enumerable function			3 9 110
callback			9 110
extract_protocols/1
Protocol.UndefinedError Elixir.Enumerable			1 2 9 110
Protocol.UndefinedError Elixir.Enumerable function			3 9 110
Protocol.UndefinedError Elixir.List.Chars			13 15 699 28 110
callback			9 110
=Elixir.PartitionSupervisor
count_children/1
exit noproc			17 312
partitions/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		688 308
FunctionClauseError in Elixir.PartitionSupervisor.name_partitions/1	0:264		308
exit noproc			687 308
register_name/2
RuntimeError			689
send/2
FunctionClauseError in Elixir.PartitionSupervisor.whereis_name/1	0:353		690
start_link/1
ArgumentError			691
stop/1
exit noproc			39
stop/2
exit noproc			39
stop/3
exit noproc			39
unregister_name/2
RuntimeError			692
which_children/1
exit noproc			17
=Elixir.Keyword
drop/2
FunctionClauseError in Elixir.Keyword.-drop/2-fun-0-/1			608
fetch!/2
KeyError			615
filter/2
callback			612
get_and_update!/3
BadArityError			169 169
BadFunctionError			169 169
KeyError			616
callback			169
get_and_update/3
BadArityError			76 76
BadFunctionError			76 76
callback			76
keys/1
ArgumentError			617
map/2
BadArityError			168 168 31
BadFunctionError			168 168 31
FunctionClauseError in Elixir.Keyword.-map/2-fun-0-/1			31
callback			168 31
merge/2
ArgumentError			618
new/1
MatchError			392 393
Protocol.UndefinedError Elixir.Enumerable			1 2 7 204
Protocol.UndefinedError Elixir.Enumerable function			3 7 204
callback			7 204
new/2
Protocol.UndefinedError Elixir.Enumerable function			3 7 204
callback			392 393
pop!/2
KeyError			619
pop_first!/2
UndefinedFunctionError	0,1		
reject/2
callback			613
replace!/3
KeyError			621 620
replace_lazy/3
callback			614
size/1
ArgumentError in erlang.length/1	0		622
split/2
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			203 205
take/2
FunctionClauseError in Elixir.Keyword.-take/2-fun-0-/1			609
update!/3
KeyError			625 624
callback			623
update/4
callback			626
validate!/2
ArgumentError			394 395
ArgumentError in erlang.element/2			610 28 627
FunctionClauseError in Elixir.Keyword.validate/2	0,1:252		395
validate/2
ArgumentError			394
values/1
FunctionClauseError in Elixir.Keyword.-values/1-fun-0-/1			611
=Elixir.OptionParser
parse!/2
OptionParser.ParseError			685
parse/2
Protocol.UndefinedError Elixir.Enumerable			1 2 23 682 684
split/1
RuntimeError			683
to_argv/1
FunctionClauseError in Elixir.OptionParser.-to_argv/2-fun-0-/1			107
Protocol.UndefinedError Elixir.Enumerable			1 2 124
Protocol.UndefinedError Elixir.Enumerable function			3 124
callback			124
to_argv/2
FunctionClauseError in Elixir.Keyword.get/3			686
FunctionClauseError in Elixir.OptionParser.-to_argv/2-fun-0-/1			107
=Elixir.IO
binread/2
CaseClauseError			384
binstream/2
CaseClauseError			584
binwrite/2
CaseClauseError			585
chardata_to_string/1
ArgumentError			19
each_binstream/2
CaseClauseError			384 385
FunctionClauseError in Elixir.IO.binread/2	0,1:204		385
each_stream/2
CaseClauseError			389 386
FunctionClauseError in Elixir.IO.read/2	0,1:149		386
getn/1
Protocol.UndefinedError Elixir.String.Chars			10 12 138
Protocol.UndefinedError Elixir.String.Chars function			10 12 138
getn/2
CaseClauseError			387
Protocol.UndefinedError Elixir.String.Chars			10 12 138
Protocol.UndefinedError Elixir.String.Chars function			10 12 138
getn/3
CaseClauseError			387
Protocol.UndefinedError Elixir.String.Chars			10 12 138
Protocol.UndefinedError Elixir.String.Chars function			10 12 138
gets/1
Protocol.UndefinedError Elixir.String.Chars			10 12 200
Protocol.UndefinedError Elixir.String.Chars function			10 12 200
gets/2
CaseClauseError			586
Protocol.UndefinedError Elixir.String.Chars			10 12 200
Protocol.UndefinedError Elixir.String.Chars function			10 12 200
inspect/2
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			28 388
inspect/3
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			28 388
iodata_length/1
ArgumentError in erlang.iolist_size/1	0		
iodata_to_binary/1
ArgumentError in erlang.iolist_to_binary/1	0		
puts/1
Protocol.UndefinedError Elixir.String.Chars			10 12 201
Protocol.UndefinedError Elixir.String.Chars function			10 12 201
puts/2
Protocol.UndefinedError Elixir.String.Chars			10 12 201
Protocol.UndefinedError Elixir.String.Chars function			10 12 201
read/2
CaseClauseError			389
stream/2
CaseClauseError			587
warn/1
ArgumentError in io.put_chars/2			468
Protocol.UndefinedError Elixir.String.Chars			10 12 390
Protocol.UndefinedError Elixir.String.Chars function			10 12 390
warn/2
ArgumentError in io.put_chars/2			468
warn_once/3
FunctionClauseError in Elixir.Enum.drop/2			588
write/1
Protocol.UndefinedError Elixir.String.Chars			10 12 202
Protocol.UndefinedError Elixir.String.Chars function			10 12 202
write/2
CaseClauseError			589
Protocol.UndefinedError Elixir.String.Chars			10 12 202
Protocol.UndefinedError Elixir.String.Chars function			10 12 202
=Elixir.Access
fetch!/2
ArgumentError			320 321
FunctionClauseError in Elixir.Access.fetch/2	0,1:211		321
KeyError			479
fetch/2
ArgumentError			320
get/2
ArgumentError			221
get/3
ArgumentError			221
get_and_update/3
ArgumentError			222
BadArityError			76 76
BadFunctionError			76 76
FunctionClauseError in Elixir.Keyword.get_and_update/3	0,1,2:468		
FunctionClauseError in Elixir.Map.get_and_update/3	0,1,2:921		
RuntimeError			411
callback		@0 list	76
callback			207
pop/2
ArgumentError			480
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
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit			137
exit noproc			17
get/3
exit noproc			17
exit timeout			137
get/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
get_and_update/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit			137
exit noproc			17
get_and_update/3
exit noproc			17
get_and_update/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
update/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit			137
exit noproc			17
update/3
exit noproc			17
update/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
=Elixir.Time
add/3
ArgumentError			40 55 771
compare/2
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	773
FunctionClauseError in Elixir.Time.to_day_fraction/1			772
convert!/2
ArgumentError in erlang.apply/3			144 145
FunctionClauseError in Elixir.Time.convert/2	0,1:613		145
UndefinedFunctionError			144 145
convert/2
ArgumentError in erlang.apply/3			144
UndefinedFunctionError			144
diff/2
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	456
FunctionClauseError in Elixir.Time.to_day_fraction/1			455
diff/3
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	456
FunctionClauseError in Elixir.Time.to_day_fraction/1			455
from_erl!/1
FunctionClauseError in Elixir.Time.from_erl/3			314
from_erl!/2
FunctionClauseError in Elixir.Time.from_erl/3			314
from_erl!/3
FunctionClauseError in Elixir.Time.from_erl/3	0,1,2:369		314
from_iso8601!/1
ArgumentError			458
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		215 457
from_iso8601!/2
ArgumentError			458
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		215 457
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		215
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		215
from_seconds_after_midnight/3
ArgumentError in erlang.apply/3			459
UndefinedFunctionError			459
new!/3
ArgumentError			461
FunctionClauseError in Elixir.Time.new/5			460
new!/4
ArgumentError			461
FunctionClauseError in Elixir.Time.new/5			460
to_erl/1
FunctionClauseError in Elixir.Time.convert/2			145 774
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			775
utc_now/1
ArgumentError in erlang.apply/3			144 145
UndefinedFunctionError			144 145
=Elixir.Inspect.Algebra
flex_glue/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			590
glue/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			591
line/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			592
space/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			593
=Elixir.System
convert_time_unit/3
ArgumentError			40 55
ArgumentError in erlang.convert_time_unit/3	0,1,1		
fetch_env!/1
System.EnvError			755
monotonic_time/1
ArgumentError			40 756
os_time/1
ArgumentError			40 757
put_env/1
FunctionClauseError in Elixir.System.-put_env/1-fun-0-/1			117
Protocol.UndefinedError Elixir.Enumerable			1 2 123
Protocol.UndefinedError Elixir.Enumerable function			3 123
callback			123
system_time/1
ArgumentError			40 758
time_offset/1
ArgumentError			40 759
unique_integer/1
ArgumentError in erlang.unique_integer/1	0		
=Elixir.Exception
format/2
FunctionClauseError in Elixir.Exception.format_banner/3			374
format/3
FunctionClauseError in Elixir.Exception.format_banner/3	0,1,2:115		374
FunctionClauseError in Elixir.Exception.format_stacktrace_entry/1			14 97 11 102 199
Protocol.UndefinedError Elixir.Enumerable			1 2 30 11 102 199
Protocol.UndefinedError Elixir.Enumerable function			3 30 11 102 199
callback			30 11 102 199
format_fa/2
FunctionClauseError in Elixir.Exception.format_arity/1	1:718		567
format_file_line/2
ArgumentError			19 134
Protocol.UndefinedError Elixir.String.Chars			10 12 134
Protocol.UndefinedError Elixir.String.Chars function			10 12 134
format_file_line/3
ArgumentError			19 134
Protocol.UndefinedError Elixir.String.Chars			10 12 134
Protocol.UndefinedError Elixir.String.Chars function			10 12 134
format_file_line_column/3
ArgumentError			19 135
Protocol.UndefinedError Elixir.String.Chars			10 12 135
Protocol.UndefinedError Elixir.String.Chars function			10 12 135
format_file_line_column/4
ArgumentError			19 135
Protocol.UndefinedError Elixir.String.Chars			10 12 135
Protocol.UndefinedError Elixir.String.Chars function			10 12 135
format_mfa/3
FunctionClauseError in Elixir.Exception.format_arity/1	2:718		568
format_snippet/2
ArgumentError in erlang.integer_to_binary/1	1		569
KeyError			375
UndefinedFunctionError			375
format_stacktrace/1
FunctionClauseError in Elixir.Exception.format_stacktrace_entry/1			14 97 11 102
Protocol.UndefinedError Elixir.Enumerable			1 2 30 11 102
Protocol.UndefinedError Elixir.Enumerable function			3 30 11 102
callback			30 11 102
=Elixir.String
capitalize/2
FunctionClauseError in Elixir.String.downcase/2			738
contains?/2
ArgumentError in binary.match/2	0,1		739
ArgumentError in erlang.byte_size/1			741
duplicate/2
ArgumentError in binary.copy/2	0,1		
ends_with?/2
CaseClauseError			735 106
ljust/2
FunctionClauseError in Elixir.String.length/1	0:2016		214
ljust/3
FunctionClauseError in Elixir.String.length/1	0:2016		214
lstrip/1
FunctionClauseError in Elixir.String.Break.trim_leading/1	0:459		
lstrip/2
ArgumentError			742
match?/2
FunctionClauseError in Elixir.Regex.match?/2	1,0:293		
pad_leading/3
ArgumentError			737 743
replace/3
ArgumentError in binary.matches/2	0,1		744
callback			740 745
rjust/2
FunctionClauseError in Elixir.String.length/1	0:2016		214
rjust/3
FunctionClauseError in Elixir.String.length/1	0:2016		214
rstrip/1
FunctionClauseError in Elixir.String.Break.trim_trailing/1	0:495		
rstrip/2
ArgumentError			746
split/1
ArgumentError in binary.split/3			750
split/2
ArgumentError in binary.split/3			447
split/3
ArgumentError in binary.split/3			447
FunctionClauseError in Elixir.String.parts_to_index/1			747
splitter/2
ArgumentError in binary.compile_pattern/1	1		446 448
splitter/3
ArgumentError in binary.compile_pattern/1	1		446 448
starts_with?/2
ArgumentError in binary.match/2	0,1		748
CaseClauseError			736 106
strip/1
FunctionClauseError in Elixir.String.trim/1	0:1271		
strip/2
ArgumentError			749
to_char_list/1
FunctionClauseError in Elixir.String.to_charlist/1	0:2529		
to_float/1
ArgumentError in erlang.binary_to_float/1	0		
to_integer/1
ArgumentError in erlang.binary_to_integer/1	0		
to_integer/2
ArgumentError in erlang.binary_to_integer/2	0,1		
trim_leading/1
FunctionClauseError in Elixir.String.Break.trim_leading/1	0:459		
trim_trailing/1
FunctionClauseError in Elixir.String.Break.trim_trailing/1	0:495		
=Elixir.Supervisor
child_spec/2
ArgumentError		@0 binary	111 79
ArgumentError		@0 function	111 79
ArgumentError		@0 integer	111 79
ArgumentError		@0 list	111 79
ArgumentError		@0 map	752 28
ArgumentError		@0 tuple	111 79
ArgumentError			313 79
count_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 312
exit noproc			17 312
delete_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
init/2
ArgumentError			449
restart_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
start_child/2
ArgumentError		@1 atom	313 79 450
ArgumentError			111 79 450
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
start_link/2
ArgumentError			449 754
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			203 205 753
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
terminate_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
which_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
=Elixir.Task
await/1
ArgumentError			761
await/2
exit timeout			762
await_many/1
MatchError			760 28 171
Protocol.UndefinedError Elixir.Enumerable			1 2 9 171
Protocol.UndefinedError Elixir.Enumerable function			3 9 171
callback			9 171
await_many/2
Protocol.UndefinedError Elixir.Enumerable			1 2 9 171
exit timeout			764 763
ignore/1
ArgumentError in erlang.unlink/1			765
shutdown/1
ArgumentError			451
shutdown/2
ArgumentError			451
yield/1
ArgumentError			766
yield_many/1
FunctionClauseError in Elixir.Task.yield_many/3			452
yield_many/2
FunctionClauseError in Elixir.Task.yield_many/3			452
=Elixir.Base
decode16!/1
ArgumentError			322 324
decode16!/2
ArgumentError		@1 binary	484
ArgumentError			322 324
FunctionClauseError in Elixir.Keyword.get/3			323
decode16/1
FunctionClauseError in Elixir.Base.decode16!/2			223
decode16/2
FunctionClauseError in Elixir.Base.decode16!/2	0,1:304		223
FunctionClauseError in Elixir.Keyword.get/3			323 223
decode32!/1
ArgumentError			327
decode32!/2
ArgumentError			327
FunctionClauseError in Elixir.Keyword.get/3			325
decode32/1
FunctionClauseError in Elixir.Base.decode32!/2			224
decode32/2
FunctionClauseError in Elixir.Base.decode32!/2	0,1:976		224
FunctionClauseError in Elixir.Keyword.get/3			325 224
decode64!/1
ArgumentError			329
decode64!/2
ArgumentError			329
FunctionClauseError in Elixir.Keyword.get/3			328
decode64/2
FunctionClauseError in Elixir.Keyword.get/3			328 485
encode16/2
FunctionClauseError in Elixir.Keyword.get/3			486
encode32/2
FunctionClauseError in Elixir.Keyword.get/3			487
encode64/2
FunctionClauseError in Elixir.Keyword.get/3			488
hex_decode32!/1
ArgumentError			326
hex_decode32!/2
ArgumentError			326
FunctionClauseError in Elixir.Keyword.get/3			331
hex_decode32/1
FunctionClauseError in Elixir.Base.hex_decode32!/2			225
hex_decode32/2
FunctionClauseError in Elixir.Base.hex_decode32!/2	0,1:1071		225
FunctionClauseError in Elixir.Keyword.get/3			331 225
hex_encode32/2
FunctionClauseError in Elixir.Keyword.get/3			489
url_decode64!/1
ArgumentError			330
url_decode64!/2
ArgumentError			330
FunctionClauseError in Elixir.Keyword.get/3			332
url_decode64/2
FunctionClauseError in Elixir.Keyword.get/3			332 490
url_encode64/2
FunctionClauseError in Elixir.Keyword.get/3			491
=Elixir.Calendar.ISO
date_to_iso_days/3
ArgumentError			147 44
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		146 44
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		44
day_of_era/3
ArgumentError			147 44 226
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		146 44 226
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		44 226
day_of_week/3
ArgumentError			147 44 112 227
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		146 44 112 227
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		44 112 227
day_of_week/4
ArgumentError			147 44 112
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		149 335
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		146 44 112
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		44 112
day_of_year/3
ArgumentError			147 228
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		146 228
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		228
from_unix/2
ArgumentError			40 55 148
gregorian_seconds_to_iso_days/2
ArithmeticError in erlang.+/2			497
ArithmeticError in erlang.div/2			495 496
iso_days_to_day_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		149
offset_to_string/4
ArithmeticError in erlang.+/2	0,1		498
year_of_era/3
FunctionClauseError in Elixir.Calendar.ISO.year_of_era/1	0:1026		
=Elixir.Calendar
compatible_calendars?/2
ArgumentError in erlang.apply/3			333
UndefinedFunctionError			333
strftime/2
ArgumentError			493 334
KeyError			492 334
strftime/3
Protocol.UndefinedError Elixir.Enumerable			1 2 9 494
=Elixir.Range
new/2
ArgumentError			704
new/3
ArgumentError			705
=Elixir.DynamicSupervisor
count_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20 346
exit noproc			17 346
start_child/2
ArgumentError		@1 atom	313 79 347
ArgumentError			111 79 347
exit noproc			17
start_link/1
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			203 205 518
start_link/3
FunctionClauseError in Elixir.Access.get/3			519
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		49
exit noproc			39
terminate_child/2
exit noproc			17
which_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		20
exit noproc			17
=Elixir.URI
decode_query/2
ArgumentError			345 463
FunctionClauseError in Elixir.Keyword.put/3			463
decode_query/3
FunctionClauseError in Elixir.URI.decode_with_encoding/2	0,2:295	@1 map	462 781
FunctionClauseError in Elixir.URI.decode_with_encoding/2	0,2:295		462 780
encode/2
callback			786 779
encode_query/1
ArgumentError			782 14 97 11
FunctionClauseError in Elixir.URI.encode_kv_pair/2			14 97 11
Protocol.UndefinedError Elixir.Enumerable			1 2 30 11
Protocol.UndefinedError Elixir.Enumerable function			3 30 11
callback			30 11
encode_query/2
FunctionClauseError in Elixir.URI.encode_kv_pair/2			14 97 11
Protocol.UndefinedError Elixir.Enumerable			1 2 30 11
Protocol.UndefinedError Elixir.Enumerable function			3 30 11
callback			30 11
merge/2
ArgumentError			783
FunctionClauseError in Elixir.URI.parse/1			784
new!/1
URI.Error			785
to_string/1
FunctionClauseError in Elixir.String.Chars.URI.to_string/1	0:978
`
