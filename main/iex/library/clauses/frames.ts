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
Elixir.GenServer	call	3	lib/gen_server.ex	1038
Elixir.Enum	-split_with/2-fun-0-	3	lib/enum.ex	2294
Elixir.GenServer	call	3	lib/gen_server.ex	1027
Elixir.Enum	chunk_while	4	lib/enum.ex	595
Elixir.Enum	map	2	lib/enum.ex	4307
Elixir.List	to_string	1	lib/list.ex	1084
sys	send_system_msg	2	sys.erl	338
Elixir.Enum	map_intersperse	3	lib/enum.ex	4307
Elixir.Enum	zip_reduce	3	lib/enum.ex	3983
Elixir.GenServer	call	3	lib/gen_server.ex	1025
Elixir.Enum	-map/2-lists^map/1-0-	2	lib/enum.ex	1658
Elixir.Enum	-map/2-fun-0-	3	lib/enum.ex	1662
sys	send_system_msg	3	sys.erl	344
Elixir.Calendar	compatible_calendars?	2	lib/calendar.ex	344
Elixir.Enum	-map_intersperse/3-fun-0-	4	lib/enum.ex	1724
Elixir.Enum	-reduce/3-lists^foldl/2-0-	3	lib/enum.ex	2468
gen	do_for_proc	2	gen.erl	565
Elixir.Enum	-chunk_while/4-fun-0-	3	lib/enum.ex	596
Elixir.Enum	-find/3-fun-0-	3	lib/enum.ex	1151
Elixir.Enum	-find_value/3-fun-0-	3	lib/enum.ex	1219
Elixir.Enum	-uniq_by/2-fun-0-	3	lib/enum.ex	3694
Elixir.Enum	aggregate	3	lib/enum.ex	4307
Elixir.Enum	find	3	lib/enum.ex	1150
Elixir.Enum	find_value	3	lib/enum.ex	1218
Elixir.Task.Supervisor	async	6	lib/task/supervisor.ex	514
Elixir.Enum	-group_by/3-fun-2-	3	lib/enum.ex	1395
Elixir.Enum	-count/2-fun-0-	3	lib/enum.ex	712
Elixir.Enum	-dedup_by/2-fun-0-	3	lib/enum.ex	855
Elixir.GenServer	stop	3	lib/gen_server.ex	995
Elixir.Stream	zip_enum	4	lib/stream.ex	1343
gen_server	call	3	gen_server.erl	385
Elixir.GenServer	stop	3	lib/gen_server.ex	985
Elixir.System	normalize_time_unit	1	lib/system.ex	1338
gen_event	rpc	2	gen_event.erl	459
Elixir.Enum	-aggregate_by/4-fun-0-	2	lib/enum.ex	4049
Elixir.Enum	-map_reduce/3-fun-0-	3	lib/enum.ex	1786
Elixir.Enum	flat_map_reduce	3	lib/enum.ex	1287
lists	foreach_1	2	lists.erl	1442
Elixir.Enum	-group_by/3-lists^foldl/2-1-	3	lib/enum.ex	2468
Elixir.Enum	map_intersperse_list	3	lib/enum.ex	4292
Elixir.Enum	reduce_while	3	lib/enum.ex	2514
Elixir.Stream	do_zip_enum	4	lib/stream.ex	1369
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
elixir_tokenizer	unexpected_token	5	src/elixir_tokenizer.erl	721
Elixir.Enum	map_intersperse	3	lib/enum.ex	2480
Elixir.Enum	map_reduce	3	lib/enum.ex	4307
Elixir.Enum	scan_list	3	lib/enum.ex	4346
Elixir.Registry	key_info!	1	lib/registry.ex	1382
Elixir.System	convert_time_unit	3	lib/system.ex	1193
dict	get_slot	2	dict.erl	414
unicode_util	gc	1	unicode_util.erl	393
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
Elixir.DateTime	shift_zone_for_iso_days_utc	5	lib/calendar/datetime.ex	687
Elixir.Enum	all?	2	lib/enum.ex	375
Elixir.Enum	any?	2	lib/enum.ex	436
Elixir.Enum	find_index	2	lib/enum.ex	1176
Elixir.Enum	map	2	lib/enum.ex	2480
Elixir.Enum	take_while	2	lib/enum.ex	3622
Elixir.Enum	zip_with	2	lib/enum.ex	3917
Elixir.Module	assert_not_compiled!	3	lib/module.ex	2485
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
Elixir.Task	await_many	2	lib/task.ex	922
gen	start	6	gen.erl	105
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
Elixir.IO	getn	3	lib/io.ex	767
Elixir.Module.ParallelChecker	verify	1	lib/module/parallel_checker.ex	100
Elixir.NaiveDateTime	convert	2	lib/calendar/naive_datetime.ex	1093
Elixir.Path	expand	2	lib/path.ex	195
Elixir.Supervisor	child_spec	2	lib/supervisor.ex	809
Elixir.Time	convert	2	lib/calendar/time.ex	638
Elixir.Time	convert!	2	lib/calendar/time.ex	668
gen	do_call	4	gen.erl	243
gen	do_for_proc	2	gen.erl	583
gen_statem	call_dirty	4	gen_statem.erl	900
lists	sort	2	lists.erl	1022
proc_lib	stop	3	proc_lib.erl	1091
string	split	3	string.erl	470
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
lists	foldl	3	lists.erl	1349
lists	zipwith	3	lists.erl	483
string	replace	4	string.erl	495
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
Elixir.Supervisor	count_children	1	lib/supervisor.ex	1064
Elixir.Time	from_iso8601	2	lib/calendar/time.ex	255
dict	fold_dict	3	dict.erl	448
elixir_compiler	compile	3	src/elixir_compiler.erl	43
elixir_compiler	quoted	3	src/elixir_compiler.erl	17
elixir_erl_var	load_binding	5	src/elixir_erl_var.erl	72
elixir_lexical	run	3	src/elixir_lexical.erl	15
gen	timeout	1	gen.erl	700
gen_statem	-call_clean/4-fun-0-	5	gen_statem.erl	934
io_lib	write_latin1_string	2	io_lib.erl	568
io_lib	write_string_as_latin1	2	io_lib.erl	579
lists	zipwith3	4	lists.erl	501
maps	map	2	maps.erl	429
maps	map_1	2	maps.erl	439
rand	seed_s	2	rand.erl	297
string	split	3	string.erl	469
string	strip	3	string.erl	2080
string	words	2	string.erl	2018
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
Elixir.DynamicSupervisor	count_children	1	lib/dynamic_supervisor.ex	1103
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
Elixir.Supervisor	init_child	1	lib/supervisor.ex	701
Elixir.Supervisor	init_child	1	lib/supervisor.ex	718
Elixir.Task.Supervisor	children	1	lib/task/supervisor.ex	429
Elixir.Time	from_erl!	3	lib/calendar/time.ex	389
Elixir.Version	match?	3	lib/version.ex	292
Elixir.Version	parse_requirement!	1	lib/version.ex	441
Elixir.Version	to_matchable	2	lib/version.ex	458
array	sparse_foldr	3	array.erl	1819
gen	send_request	3	gen.erl	295
io_lib	write_string	2	io_lib.erl	553
io_lib_pretty	print	9	io_lib_pretty.erl	128
lists	-filter/2-lc$^0/1-0-	2	lists.erl	1383
lists	mapfoldl_1	3	lists.erl	1462
string	length_1	2	string.erl	554
sys	get_debug2	3	sys.erl	650
sys	get_state	1	sys.erl	139
sys	get_state	2	sys.erl	149
timer	tc	1	timer.erl	235
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
array	from_list	2	array.erl	919
array	from_orddict	2	array.erl	1202
array	from_orddict	2	array.erl	1205
array	from_orddict_0	5	array.erl	1237
array	sparse_size	1	array.erl	1862
calendar	date_to_gregorian_days	3	calendar.erl	133
calendar	day_of_the_week	3	calendar.erl	169
calendar	gregorian_days_to_date	1	calendar.erl	182
calendar	rfc3339_to_system_time	2	calendar.erl	361
elixir_compiler	string	3	src/elixir_compiler.erl	7
elixir_errors	print_warning	1	src/elixir_errors.erl	191
elixir_interpolation	unescape_string	2	src/elixir_interpolation.erl	128
filelib	safe_relative_path	4	filelib.erl	788
gb_sets	add	2	gb_sets.erl	355
gb_sets	delete_any	2	gb_sets.erl	389
gen_event	call1	4	gen_event.erl	474
gen_statem	send_request	4	gen_statem.erl	672
io_lib	string_char	4	io_lib.erl	597
io_lib	write_binary	3	io_lib.erl	443
io_lib	write_possibly_quoted_atom	2	io_lib.erl	493
lists	filtermap_1	2	lists.erl	1417
lists	flatmap_1	2	lists.erl	1335
lists	foldl	3	lists.erl	1350
lists	keysort	2	lists.erl	785
orddict	filter	2	orddict.erl	228
orddict	fold	3	orddict.erl	210
orddict	map	2	orddict.erl	219
orddict	merge	3	orddict.erl	245
proplists	-substitute_aliases/2-lc$^0/1-0-	2	proplists.erl	393
proplists	-substitute_negations/2-lc$^0/1-0-	2	proplists.erl	437
proplists	split	2	proplists.erl	646
rand	exsp_jump	1	rand.erl	963
rand	make_float	3	rand.erl	2007
rand	normal	2	rand.erl	662
rand	splitmix64_next	1	rand.erl	1644
string	centre	3	string.erl	2165
string	chars	3	string.erl	1983
string	left	3	string.erl	2113
string	right	3	string.erl	2138
string	slice_l	2	string.erl	636
string	split_1	6	string.erl	1211
string	split_1	6	string.erl	1244
string	split_1	6	string.erl	1266
string	sub_word	3	string.erl	2040
string	substr	3	string.erl	1910
string	trim	3	string.erl	274
supervisor	get_callback_module	1	supervisor.erl	302
sys	replace_state	2	sys.erl	159
sys	replace_state	3	sys.erl	170
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
array	default	1	array.erl	335
array	foldl	3	array.erl	1591
array	foldr	3	array.erl	1741
array	get	2	array.erl	645
array	map	2	array.erl	1404
array	new	2	array.erl	259
array	new_1	4	array.erl	282
array	reset	2	array.erl	687
array	resize	1	array.erl	523
array	resize	2	array.erl	510
array	set	3	array.erl	587
array	size	1	array.erl	325
array	sparse_foldl	3	array.erl	1663
array	sparse_map	2	array.erl	1496
array	sparse_to_list	1	array.erl	839
array	sparse_to_orddict	1	array.erl	1110
array	to_list	1	array.erl	766
array	to_orddict	1	array.erl	1018
base64	decode_list	2	base64.erl	447
base64	decode_list_to_string	1	base64.erl	447
base64	encode_list	2	base64.erl	92
base64	encode_list_to_string	1	base64.erl	60
base64	mime_decode_list	2	base64.erl	447
base64	mime_decode_list_to_string	1	base64.erl	447
calendar	day_to_year	1	calendar.erl	561
calendar	gregorian_seconds_to_datetime	1	calendar.erl	192
calendar	local_time_to_universal_time	2	calendar.erl	294
calendar	local_time_to_universal_time_dst	1	calendar.erl	300
calendar	rfc3339_to_system_time	2	calendar.erl	359
calendar	seconds_to_daystime	1	calendar.erl	387
calendar	universal_time_to_local_time	1	calendar.erl	522
dict	append	3	dict.erl	220
dict	append_list	3	dict.erl	239
dict	erase	2	dict.erl	165
dict	fetch	2	dict.erl	128
dict	filter_dict	2	dict.erl	488
dict	find	2	dict.erl	143
dict	is_key	2	dict.erl	92
dict	map_dict	2	dict.erl	467
dict	store	3	dict.erl	202
dict	take	2	dict.erl	183
dict	update	3	dict.erl	312
dict	update	4	dict.erl	335
dict	update_counter	3	dict.erl	353
elixir_aliases	concat	1	src/elixir_aliases.erl	142
elixir_aliases	safe_concat	1	src/elixir_aliases.erl	143
elixir_module	data_tables	1	src/elixir_module.erl	27
elixir_quote	argument_error	1	src/elixir_quote.erl	505
filename	filename_string_to_binary	1	filename.erl	844
filename	join	2	filename.erl	462
gb_sets	filter	2	gb_sets.erl	875
gb_sets	from_list	1	gb_sets.erl	367
gb_sets	from_ordset	1	gb_sets.erl	374
gb_sets	take_largest	1	gb_sets.erl	450
gb_sets	take_smallest	1	gb_sets.erl	425
gb_trees	balance_list	2	gb_trees.erl	359
gb_trees	delete_any	2	gb_trees.erl	390
gb_trees	enter	3	gb_trees.erl	328
gb_trees	from_orddict	1	gb_trees.erl	380
gb_trees	from_orddict	1	gb_trees.erl	381
gb_trees	insert	3	gb_trees.erl	278
gb_trees	insert_1	4	gb_trees.erl	319
gb_trees	take_any	2	gb_trees.erl	434
gb_trees	take_largest	1	gb_trees.erl	492
gb_trees	take_smallest	1	gb_trees.erl	467
gen	do_call	4	gen.erl	266
gen	do_spawn	5	gen.erl	122
gen	do_spawn	5	gen.erl	135
gen	do_spawn	6	gen.erl	142
gen	do_spawn	6	gen.erl	155
gen	send_request	5	gen.erl	307
gen_event	call1	3	gen_event.erl	464
gen_event	call1	3	gen_event.erl	469
gen_event	call1	4	gen_event.erl	479
gen_event	check_response	3	gen_event.erl	389
gen_event	receive_response	3	gen_event.erl	350
gen_event	send	2	gen_event.erl	489
gen_event	send_request	3	gen_event.erl	262
gen_event	wait_response	3	gen_event.erl	311
gen_server	call	2	gen_server.erl	370
gen_statem	check_response	3	gen_statem.erl	796
gen_statem	receive_response	3	gen_statem.erl	761
gen_statem	send_request	2	gen_statem.erl	658
gen_statem	wait_response	3	gen_statem.erl	717
io_lib	limit_term	2	io_lib.erl	1001
io_lib	test_limit_tuple	4	io_lib.erl	1101
io_lib	tsub	2	io_lib.erl	462
io_lib	write1	3	io_lib.erl	379
io_lib	write1	3	io_lib.erl	390
io_lib	write_binary_body	4	io_lib.erl	456
io_lib_format	indentation	2	io_lib_format.erl	319
io_lib_format	indentation	2	io_lib_format.erl	321
io_lib_format	unscan	1	io_lib_format.erl	107
io_lib_pretty	print	9	io_lib_pretty.erl	144
io_lib_pretty	print_length	6	io_lib_pretty.erl	530
io_lib_pretty	print_length	6	io_lib_pretty.erl	561
io_lib_pretty	print_length_list	6	io_lib_pretty.erl	701
io_lib_pretty	print_length_list1	6	io_lib_pretty.erl	716
io_lib_pretty	print_length_tuple	6	io_lib_pretty.erl	638
io_lib_pretty	print_length_tuple1	7	io_lib_pretty.erl	655
lists	all	2	lists.erl	1266
lists	all	2	lists.erl	1268
lists	any	2	lists.erl	1289
lists	any	2	lists.erl	1291
lists	append	2	lists.erl	144
lists	dropwhile_1	2	lists.erl	1516
lists	fmerge2_1	5	lists.erl	2772
lists	keymap	3	lists.erl	984
lists	keymerge	3	lists.erl	849
lists	keymerge	3	lists.erl	853
lists	keysort	2	lists.erl	789
lists	map	2	lists.erl	1314
lists	map	2	lists.erl	1315
lists	mapfoldr_1	3	lists.erl	1484
lists	merge	2	lists.erl	610
lists	merge	3	lists.erl	1038
lists	merge3	3	lists.erl	583
lists	nth	2	lists.erl	200
lists	nthtail	2	lists.erl	210
lists	partition_1	4	lists.erl	1399
lists	rfmerge2_1	5	lists.erl	2794
lists	rkeymerge	3	lists.erl	864
lists	rkeymerge	3	lists.erl	868
lists	rmerge	2	lists.erl	622
lists	rmerge	3	lists.erl	1047
lists	rmerge3	3	lists.erl	595
lists	rufmerge2_1	5	lists.erl	2948
lists	rukeymerge	3	lists.erl	967
lists	rukeymerge	3	lists.erl	971
lists	rumerge	2	lists.erl	1233
lists	rumerge	3	lists.erl	1102
lists	rumerge3	3	lists.erl	1205
lists	search_1	2	lists.erl	1532
lists	splitwith_1	3	lists.erl	1550
lists	subtract	2	lists.erl	166
lists	suffix	2	lists.erl	233
lists	sum	2	lists.erl	319
lists	takewhile_1	2	lists.erl	1499
lists	ufmerge2_2	5	lists.erl	2936
lists	ukeymerge	3	lists.erl	952
lists	ukeymerge	3	lists.erl	956
lists	ukeysort	2	lists.erl	880
lists	umerge	3	lists.erl	1093
lists	umerge3	3	lists.erl	1192
lists	uniq_2	3	lists.erl	3010
maps	filter	2	maps.erl	310
maps	filter_1	2	maps.erl	319
orddict	from_list	1	orddict.erl	64
orddict	size	1	orddict.erl	69
ordsets	size	1	ordsets.erl	61
proc_lib	stop	3	proc_lib.erl	1079
proplists	-compact/1-lc$^0/1-0-	1	proplists.erl	116
proplists	-expand/2-lc$^0/1-0-	1	proplists.erl	503
proplists	-split/2-lc$^0/1-0-	1	proplists.erl	646
proplists	expand	2	proplists.erl	503
proplists	get_keys	1	proplists.erl	334
proplists	normalize	2	proplists.erl	612
proplists	to_map	2	proplists.erl	740
rand	bytes	1	rand.erl	561
rand	exro928_seed	1	rand.erl	1178
rand	exsp_next	1	rand.erl	882
rand	exsplus_jump	4	rand.erl	882
rand	float2str	1	rand.erl	2011
rand	mwc59	1	rand.erl	1506
rand	mwc59_float	1	rand.erl	1536
rand	mwc59_value	1	rand.erl	1530
rand	mwc59_value32	1	rand.erl	1525
rand	normal_s	3	rand.erl	688
rand	seed	1	rand.erl	265
rand	seed	2	rand.erl	291
rand	seed58	1	rand.erl	1604
rand	seed58	2	rand.erl	1600
rand	seed_nz	4	rand.erl	1589
rand	uniform	1	rand.erl	319
sets	from_list	2	sets.erl	120
sets	intersection	2	sets.erl	270
sets	is_disjoint	2	sets.erl	331
sets	new	1	sets.erl	101
sets	union	2	sets.erl	232
string	bin_search_inv_n	3	string.erl	1677
string	casefold	1	string.erl	376
string	casefold	1	string.erl	387
string	casefold_list	2	string.erl	795
string	concat	2	string.erl	1788
string	equal_1	2	string.erl	575
string	find	3	string.erl	533
string	join	2	string.erl	2244
string	len	1	string.erl	1768
string	lexemes	2	string.erl	505
string	lowercase	1	string.erl	344
string	lowercase	1	string.erl	355
string	lowercase_list	2	string.erl	750
string	pad	4	string.erl	235
string	prefix	2	string.erl	444
string	replace	3	string.erl	485
string	reverse_1	2	string.erl	611
string	search_cp	1	string.erl	1592
string	search_pattern	1	string.erl	1582
string	slice	2	string.erl	185
string	slice	3	string.erl	197
string	strip	2	string.erl	2069
string	sub_string	3	string.erl	2189
string	take_l	3	string.erl	976
string	take_l	3	string.erl	985
string	titlecase	1	string.erl	361
string	to_graphemes	1	string.erl	129
string	tokens	2	string.erl	1927
string	tokens	2	string.erl	1934
string	trim_l	2	string.erl	853
string	trim_t	3	string.erl	927
string	uppercase	1	string.erl	327
string	uppercase	1	string.erl	338
string	uppercase_list	2	string.erl	705
sys	get_log	1	sys.erl	664
sys	print_log	1	sys.erl	658
timer	sleep	1	timer.erl	219
unicode_util	casefold	1	unicode_util.erl	74
unicode_util	lowercase	1	unicode_util.erl	50
unicode_util	titlecase	1	unicode_util.erl	62
unicode_util	uppercase	1	unicode_util.erl	38

=array
default/1
ArgumentError			906
foldl/3
ArgumentError			907
foldr/3
ArgumentError			908
from_list/1
ArgumentError			517
from_list/2
ArgumentError			517
from_orddict/1
ArgumentError		@0 list	520 518
ArgumentError			519
from_orddict/2
ArgumentError		@0 list	520 518
ArgumentError			519
get/2
ArgumentError			909
map/2
ArgumentError			910
new/1
ArgumentError			912
new/2
ArgumentError			911
reset/2
ArgumentError			913
resize/1
ArgumentError			359 521 914
resize/2
ArgumentError			915
set/3
ArgumentError			916
size/1
ArgumentError			917
sparse_foldl/3
ArgumentError			918
sparse_foldr/3
ArgumentError			359
sparse_map/2
ArgumentError			919
sparse_size/1
ArgumentError			359 521
sparse_to_list/1
ArgumentError			920
sparse_to_orddict/1
ArgumentError			921
to_list/1
ArgumentError			922
to_orddict/1
ArgumentError			923
=Elixir.Integer
floor_div/2
ArithmeticError in erlang.*/2	0,1		716
ArithmeticError in erlang.div/2	0,1		717
mod/2
ArithmeticError in erlang.rem/2	0,1		718
parse/2
ArgumentError			719
pow/2
ArithmeticError in Elixir.Integer.pow/2	0,1:106		
to_char_list/1
ArgumentError in erlang.integer_to_list/1	0		720
to_char_list/2
ArgumentError in erlang.integer_to_list/2	0,1		721
to_charlist/1
ArgumentError in erlang.integer_to_list/1	0		
to_charlist/2
ArgumentError in erlang.integer_to_list/2	0,1		
to_string/1
ArgumentError in erlang.integer_to_binary/1	0		
to_string/2
ArgumentError in erlang.integer_to_binary/2	0,1		
undigits/2
ArgumentError			715
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
FunctionClauseError in gen.do_for_proc/2			69
exit noproc			33 69
add_handler/3
FunctionClauseError in gen.do_for_proc/2			69
exit noproc			33 69
add_mon_handler/3
FunctionClauseError in gen.do_for_proc/2			69
exit noproc			33 69
call/3
FunctionClauseError in gen.do_for_proc/2			332
exit noproc			431
call/4
FunctionClauseError in gen.call/4			332
FunctionClauseError in gen.do_for_proc/2			332
exit noproc			431
format_status/2
MatchError			687
notify/2
ArgumentError in erlang.send/2			688
remove_handler/3
FunctionClauseError in gen.do_for_proc/2			69
exit noproc			33 69
stop/1
exit noproc			33
stop/2
exit noproc			33
stop/3
FunctionClauseError in gen.stop/3	0,1,2:545		
exit noproc			33
stream/2
FunctionClauseError in Elixir.Keyword.get/3	1,=timeout,=infinity:388		689
sync_notify/2
FunctionClauseError in gen.do_for_proc/2			69
exit noproc			33 69
which_handlers/1
FunctionClauseError in gen.do_for_proc/2			69
exit noproc			33 69
=Elixir.Date
add/2
ArithmeticError in erlang.+/2			591
beginning_of_week/1
FunctionClauseError in Elixir.Date.beginning_of_week/2	0,=default:797		
beginning_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		175 592
convert!/2
ArgumentError in erlang.apply/3			30 208 209
FunctionClauseError in Elixir.Date.convert/2	0,1:590		209
UndefinedFunctionError			30 208 209
convert/2
ArgumentError in erlang.apply/3			30 208
UndefinedFunctionError			30 208
day_of_week/1
FunctionClauseError in Elixir.Date.day_of_week/2	0,=default:767		
day_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		175 385 593
end_of_week/1
FunctionClauseError in Elixir.Date.end_of_week/2	0,=default:850		
end_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		175 594
from_erl!/1
FunctionClauseError in Elixir.Date.from_erl/2	0,=Elixir.Calendar.ISO:450		388
from_erl!/2
FunctionClauseError in Elixir.Date.from_erl/2	0,1:450		388
from_erl/1
FunctionClauseError in Elixir.Date.from_erl/2	0,=Elixir.Calendar.ISO:450		
from_gregorian_days/1
FunctionClauseError in Elixir.Date.from_gregorian_days/2	0,=Elixir.Calendar.ISO:492		
from_gregorian_days/2
ArgumentError in erlang.apply/3			391
UndefinedFunctionError			391
from_iso8601!/1
ArgumentError			390
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		210 389
from_iso8601!/2
ArgumentError			390
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		210 389
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		210
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_date/1	0:353		210
new!/3
ArgumentError			595
FunctionClauseError in Elixir.Calendar.ISO.valid_date?/3	0,1,2:1340		137 293
new!/4
ArgumentError in erlang.apply/3			137 293
UndefinedFunctionError	0,1,2		137 293
new/3
FunctionClauseError in Elixir.Calendar.ISO.valid_date?/3	0,1,2:1340		137
new/4
ArgumentError in erlang.apply/3			137
UndefinedFunctionError	0,1,2		137
range/3
ArgumentError			596
to_erl/1
FunctionClauseError in Elixir.Date.convert/2	0,=Elixir.Calendar.ISO:590		209 597
to_gregorian_days/1
FunctionClauseError in Elixir.Date.to_iso_days/1	0:712		598
to_iso8601/1
FunctionClauseError in Elixir.Date.to_iso8601/2	0,=extended:399		
utc_today/1
ArgumentError in erlang.apply/3			30 60 61 392
UndefinedFunctionError			30 60 61 392
=Elixir.String.Chars
impl_for!/1
Protocol.UndefinedError Elixir.String.Chars			11
Protocol.UndefinedError Elixir.String.Chars function			11
to_string/1
ArgumentError			22
Protocol.UndefinedError Elixir.String.Chars			11 13
Protocol.UndefinedError Elixir.String.Chars function			11 13
=Elixir.Logger
bare_log/2
FunctionClauseError in logger_config.less_or_equal_level/2			454 455
bare_log/3
FunctionClauseError in logger_config.less_or_equal_level/2			454 455
compare_levels/2
ArgumentError in logger.compare_levels/2	0,1:621		
get_module_level/1
FunctionClauseError in logger.get_module_level/1	0:595		
metadata/1
ArgumentError in erlang.element/2			7 100 101
FunctionClauseError in lists.reverse/1			100 101
Protocol.UndefinedError Elixir.Enumerable			1 2 7 100 101
Protocol.UndefinedError Elixir.Enumerable function			3 7 100 101
callback			7 100 101
reset_metadata/1
ArgumentError in erlang.element/2			7 100 101
FunctionClauseError in lists.reverse/1			100 101
Protocol.UndefinedError Elixir.Enumerable			1 2 7 100 101
Protocol.UndefinedError Elixir.Enumerable function			3 7 100 101
callback			7 100 101
=Elixir.MapSet
filter/2
BadArityError			342 342 467
callback			342 467
new/1
ArgumentError in erlang.element/2			6 12 202
FunctionClauseError in lists.reverse/1			202
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 202
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 202
callback			6 12 202
new/2
Protocol.UndefinedError Elixir.Enumerable function			3 21 468
callback			28 612 8 21 468
reject/2
BadArityError			343 343 469
callback			343 469
=calendar
date_to_gregorian_days/3
FunctionClauseError in calendar.last_day_of_the_month1/2	0,1:261		522
day_of_the_week/3
FunctionClauseError in calendar.date_to_gregorian_days/3	0,1,2:132		523
FunctionClauseError in calendar.last_day_of_the_month1/2	0,1:261		522 523
gregorian_days_to_date/1
ArithmeticError in erlang.div/2			930 524
FunctionClauseError in calendar.day_to_year/1	0:560		524
gregorian_seconds_to_datetime/1
ArithmeticError in erlang.div/2			931
last_day_of_the_month/2
FunctionClauseError in calendar.last_day_of_the_month1/2	0,1:261		
local_time_to_universal_time/1
ArgumentError in erlang.localtime_to_universaltime/1	0		
local_time_to_universal_time/2
ArgumentError in erlang.localtime_to_universaltime/2	0,1		932
local_time_to_universal_time_dst/1
ArgumentError in erlang.localtime_to_universaltime/2	0,=true		933
now_to_universal_time/1
FunctionClauseError in calendar.now_to_datetime/1	0:328		
rfc3339_to_system_time/1
MatchError			525
rfc3339_to_system_time/2
FunctionClauseError in proplists.get_value/3	=unit,1,=second:216		934
MatchError			525
seconds_to_daystime/1
ArithmeticError in erlang.div/2			935
universal_time_to_local_time/1
ArgumentError in erlang.universaltime_to_localtime/1	0		936
=Elixir.Float
ceil/2
ArgumentError			329
Protocol.UndefinedError Elixir.String.Chars			11 13 158 329
Protocol.UndefinedError Elixir.String.Chars function			11 13 158 329
floor/2
ArgumentError			330
Protocol.UndefinedError Elixir.String.Chars			11 13 158 330
Protocol.UndefinedError Elixir.String.Chars function			11 13 158 330
parse/1
FunctionClauseError in Elixir.Float.parse_unsigned/1	0:159		
round/2
ArgumentError			331
Protocol.UndefinedError Elixir.String.Chars			11 13 158 331
Protocol.UndefinedError Elixir.String.Chars function			11 13 158 331
to_char_list/1
FunctionClauseError in Elixir.Float.to_charlist/1	0:573		
to_char_list/2
ArgumentError in erlang.float_to_list/2	0,1		429
FunctionClauseError in Elixir.Float.expand_compact/1	1:624		429
to_string/2
ArgumentError in erlang.float_to_binary/2	0,1		430
FunctionClauseError in Elixir.Float.expand_compact/1	1:624		430
=Elixir.List
ascii_printable?/1
FunctionClauseError in Elixir.List.ascii_printable?/2	0,=infinity:702		
delete_at/2
ArgumentError in erlang.length/1	0		340 447
FunctionClauseError in Elixir.List.do_pop_at/4			447
duplicate/2
FunctionClauseError in lists.duplicate/2	1,0:331		
first/1
FunctionClauseError in Elixir.List.first/2	0,=:293		
flatten/1
FunctionClauseError in lists.flatten/1	0:648		
flatten/2
FunctionClauseError in lists.flatten/2	0,1:656		
foldl/3
BadArityError			255 255
FunctionClauseError in Elixir.List.-foldl/3-lists^foldl/2-0-/3	2,1,0:249		
callback			255
callback later			255
foldr/3
FunctionClauseError in Elixir.List.-foldr/3-lists^foldr/2-0-/3		@0 list	446
callback			446
keyfind!/3
ArgumentError in lists.keyfind/3			751
KeyError			752
keyfind/3
ArgumentError in lists.keyfind/3			450
FunctionClauseError in Elixir.List.keyfind/4	0,1,2,=:349		
keyfind/4
ArgumentError in lists.keyfind/3			450
keymember?/3
ArgumentError in lists.keymember/3			753
keysort/2
ArgumentError in erlang.element/2			1016
FunctionClauseError in Elixir.List.keysort/3	0,1,=asc:496		
keysort/3
ArgumentError in erlang.element/2		@2 atom	748 169
ArgumentError in erlang.element/2			747 169
FunctionClauseError in Elixir.List.keysort_fun/2			451
keytake/3
FunctionClauseError in lists.keytake/3			452
FunctionClauseError in lists.keytake/4			452
last/1
CaseClauseError			754
myers_difference/3
BadArityError			339 339 453 448 449
callback			339 453 448 449
pop_at/2
ArgumentError in erlang.length/1	0		340
FunctionClauseError in Elixir.List.pop_at/3	0,1,=:889		
pop_at/3
ArgumentError in erlang.length/1	0		340
to_atom/1
ArgumentError in erlang.list_to_atom/1	0		
to_charlist/1
ArgumentError			755
to_existing_atom/1
ArgumentError in erlang.list_to_existing_atom/1	0		
to_float/1
ArgumentError in erlang.list_to_float/1	0		
to_integer/1
ArgumentError in erlang.list_to_integer/1	0		
to_integer/2
ArgumentError in erlang.list_to_integer/2	0,1		
to_string/1
ArgumentError			22
to_tuple/1
ArgumentError in erlang.list_to_tuple/1	0		
update_at/3
BadArityError			338 338 749
callback			338
zip/1
FunctionClauseError in Elixir.List.to_list/1			745 746 750
=unicode
characters_to_binary/1
ArgumentError in unicode.characters_to_binary/1	0:895		
characters_to_binary/2
ArgumentError in unicode.characters_to_binary/2	0,1		
characters_to_binary/3
ArgumentError in unicode.characters_to_binary/3	0,1,2:895		
characters_to_binary_int/2
ArgumentError in unicode.characters_to_binary/2	0,1		
characters_to_list/1
ArgumentError in unicode.characters_to_list/1	0:895		
characters_to_list/2
ArgumentError in unicode.characters_to_list/2	0,1		
characters_to_list_int/2
ArgumentError in unicode.characters_to_list/2	0,1		
characters_to_nfc_binary/1
ArgumentError in unicode.characters_to_nfc_binary/1	0:892		
characters_to_nfc_list/1
ArgumentError in unicode.characters_to_nfc_list/1	0:892		
characters_to_nfd_binary/1
ArgumentError in unicode.characters_to_nfd_binary/1	0:892		
characters_to_nfd_list/1
ArgumentError in unicode.characters_to_nfd_list/1	0:892		
characters_to_nfkc_binary/1
ArgumentError in unicode.characters_to_nfkc_binary/1	0:892		
characters_to_nfkc_list/1
ArgumentError in unicode.characters_to_nfkc_list/1	0:892		
characters_to_nfkd_binary/1
ArgumentError in unicode.characters_to_nfkd_binary/1	0:892		
characters_to_nfkd_list/1
ArgumentError in unicode.characters_to_nfkd_list/1	0:892		
=binary
at/2
ArgumentError in binary.at/2	0,1		
bin_to_list/1
ArgumentError in binary.bin_to_list/1	0:497		
bin_to_list/2
ArgumentError in binary.bin_to_list/2	0,1:494		
bin_to_list/3
ArgumentError in binary.bin_to_list/3	0,1,2:494		
compile_pattern/1
ArgumentError in binary.compile_pattern/1	0		
copy/1
ArgumentError in binary.copy/1	0		
copy/2
ArgumentError in binary.copy/2	0,1		
decode_hex/1
ArgumentError in binary.decode_hex/1	0:494		
decode_unsigned/1
ArgumentError in binary.decode_unsigned/1	0		
decode_unsigned/2
ArgumentError in binary.decode_unsigned/2	0,1		
encode_hex/1
ArgumentError in binary.encode_hex/1	0:494		
encode_unsigned/1
ArgumentError in binary.encode_unsigned/1	0		
encode_unsigned/2
ArgumentError in binary.encode_unsigned/2	0,1		
first/1
ArgumentError in binary.first/1	0		
last/1
ArgumentError in binary.last/1	0		
list_to_bin/1
ArgumentError in binary.list_to_bin/1	0		
longest_common_prefix/1
ArgumentError in binary.longest_common_prefix/1	0		
longest_common_suffix/1
ArgumentError in binary.longest_common_suffix/1	0		
match/2
ArgumentError in binary.match/2	0,1		
match/3
ArgumentError in binary.match/3	0,1,2		
matches/2
ArgumentError in binary.matches/2	0,1		
matches/3
ArgumentError in binary.matches/3	0,1,2		
part/2
ArgumentError in binary.part/2	0,1		
part/3
ArgumentError in binary.part/3	0,1,2		
referenced_byte_size/1
ArgumentError in binary.referenced_byte_size/1	0		
replace/3
ArgumentError in binary.replace/3	0,1,2:497		
replace/4
ArgumentError in binary.replace/4	0,1,2,3:494		
split/2
ArgumentError in binary.split/2	0,1		
split/3
ArgumentError in binary.split/3	0,1,2		
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
ArgumentError in erlang.process_info/1	0		812
info/2
ArgumentError in erlang.process_info/2	0,1		813
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
ArgumentError in erlang.whereis/1	0		814
=Elixir.Collectable
impl_for!/1
Protocol.UndefinedError Elixir.Collectable			111
Protocol.UndefinedError Elixir.Collectable function			111
into/1
Protocol.UndefinedError Elixir.Collectable			111 136
Protocol.UndefinedError Elixir.Collectable function			111 136
=lists
merge/2
FunctionClauseError in lists.merge2_1/4			1020
rumerge/3
callback			1032 1036
suffix/2
ArgumentError in erlang.length/1			1041
nthtail/2
ArithmeticError			1024
ukeymerge/3
ArgumentError in erlang.element/2	0,0		1046
CaseClauseError			1045
ukeysort/2
CaseClauseError			1047
nth/2
ArithmeticError			1023
rukeymerge/3
ArgumentError in erlang.element/2	0,0		1034
CaseClauseError			1033
search/2
FunctionClauseError in lists.search_1/2	0,1:1531		
callback			1038
any/2
CaseClauseError			1008
callback			1009
rmerge3/3
FunctionClauseError in lists.rmerge3_1/6			1031
merge3/3
FunctionClauseError in lists.merge3_1/6			1022
foldl/3
CaseClauseError			204
callback			539
sum/1
ArithmeticError in erlang.+/2			1042
takewhile/2
FunctionClauseError in lists.takewhile_1/2	0,1:1498		
callback			1043
dropwhile/2
FunctionClauseError in lists.dropwhile_1/2	0,1:1515		
callback			1011
keyfind/3
ArgumentError in lists.keyfind/3	0,1,2		
sort/2
callback			169
keymap/3
ArgumentError in erlang.element/2			1013
mapfoldl/3
FunctionClauseError in lists.mapfoldl_1/3	0,1,2:1461		
callback			364
rmerge/3
callback			1026 1030
seq/3
ArgumentError in lists.seq/3	0,1,2:299		
rumerge/2
FunctionClauseError in lists.rumerge2_1/4			1035
member/2
ArgumentError in lists.member/2	0,1		
mapfoldr/3
FunctionClauseError in lists.mapfoldr_1/3	0,1,2:1482		
callback			1019
foldr/3
FunctionClauseError in lists.foldr_1/3	0,1,2:1371		
map/2
CaseClauseError			1017
callback			1018
all/2
CaseClauseError			1006
callback			1007
foreach/2
FunctionClauseError in lists.foreach_1/2	0,1:1441		
callback			54
keymerge/3
ArgumentError in erlang.element/2	0,0		1015
CaseClauseError			1014
append/2
ArgumentError in erlang.++/2	0,1		1010
zipwith3/4
BadArityError			278 278
BadFunctionError			278 278
filter/2
ErlangError			363
callback			363
keydelete/3
FunctionClauseError in lists.keydelete3/3	0,1,2:722		
rmerge/2
FunctionClauseError in lists.rmerge2_1/4			1029
umerge3/3
FunctionClauseError in lists.umerge3_1/7			1049
merge/3
callback			1012 1021
keymember/3
ArgumentError in lists.keymember/3	0,1,2		
concat/1
FunctionClauseError in lists.thing_to_list/1			538
reverse/2
ArgumentError in lists.reverse/2	0,1		
keysort/2
CaseClauseError			540
filtermap/2
FunctionClauseError in lists.filtermap_1/2	0,1:1416		
callback			537
umerge/3
callback			1044 1048
splitwith/2
callback			1039
partition/2
callback			1025
split/2
ArgumentError in lists.split/2	0,1:1571		
zf/2
FunctionClauseError in lists.filtermap/2	0,1:1413		
FunctionClauseError in lists.filtermap_1/2	0,1:1416		
callback			537
subtract/2
ArgumentError in erlang.--/2	0,1		1040
keysearch/3
ArgumentError in lists.keysearch/3	0,1,2		
rumerge3/3
FunctionClauseError in lists.rumerge3_1/6			1037
rkeymerge/3
ArgumentError in erlang.element/2	0,0		1028
CaseClauseError			1027
flatmap/2
FunctionClauseError in lists.flatmap_1/2	0,1:1334		
callback			538
zipwith/3
BadArityError			205 205
BadFunctionError			205 205
callback			205
uniq/2
callback			1050
=Elixir.Code
compile_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		123 162
compile_quoted/1
CompileError			270 273 271 160
compile_quoted/2
CompileError			270 273 271 160
compile_string/1
ArgumentError in io_lib.format/2			71
CompileError			270 273 271 160
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
SyntaxError			526 160
compile_string/2
CompileError			270 273 271 160
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
SyntaxError			526 160
cursor_context/1
FunctionClauseError in unicode_util.cp/1			558 171 206 387 386
Protocol.UndefinedError Elixir.List.Chars			14 16 207
Protocol.UndefinedError Elixir.List.Chars function			14 16 207
cursor_context/2
FunctionClauseError in Elixir.Code.Fragment.cursor_context/2	0,1:156		
FunctionClauseError in unicode_util.cp/1			558 171 206 387 386
Protocol.UndefinedError Elixir.List.Chars			14 16 207
Protocol.UndefinedError Elixir.List.Chars function			14 16 207
ensure_compiled!/1
FunctionClauseError in code.ensure_loaded/1	0:191		
eval_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		123 162
eval_quoted/2
FunctionClauseError in elixir_erl_var.load_pair/1			272
eval_quoted/3
FunctionClauseError in elixir_erl_var.load_pair/1			272
eval_string/1
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
eval_string/2
ArgumentError in io_lib.format/2			71
FunctionClauseError in elixir_erl_var.load_pair/1			272
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
eval_string/3
ArgumentError in io_lib.format/2			71
FunctionClauseError in elixir_erl_var.load_pair/1			272
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
format_file!/1
File.Error			428
format_file!/2
File.Error			428
load_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		123 162
quoted_to_algebra/2
FunctionClauseError in Elixir.Keyword.get/3	1,=line,=:388		590
require_file/2
FunctionClauseError in Elixir.IO.chardata_to_string/1	1:670		123 162
string_to_quoted!/1
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted!/2
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted/1
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted/2
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted_with_comments!/1
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted_with_comments!/2
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted_with_comments/1
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
string_to_quoted_with_comments/2
ArgumentError in io_lib.format/2			71
Protocol.UndefinedError Elixir.List.Chars			14 16
Protocol.UndefinedError Elixir.List.Chars function			14 16
=Elixir.Node
connect/1
FunctionClauseError in net_kernel.connect_node/1	0:358		
list/1
ArgumentError in erlang.nodes/1	0		
monitor/2
ArgumentError in erlang.monitor_node/2	0,1		476
ErlangError in erlang.monitor_node/2	0,1		476
monitor/3
ArgumentError in erlang.monitor_node/3	0,1,2		797
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
FunctionClauseError in Elixir.HashSet.set_fold/3			700
=Elixir.Function
capture/3
ArgumentError in erlang.make_fun/3	0,1,2		
info/1
ArgumentError in erlang.fun_info/1	0		
info/2
ArgumentError in erlang.fun_info/2	0,1		
=Elixir.Kernel
struct/2
UndefinedFunctionError			724
//2
ArithmeticError in erlang.//2	0,1		
struct!/2
UndefinedFunctionError	1		335
callback			335
inspect/2
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			32 722
-/2
ArithmeticError in erlang.-/2	0,1		
apply/3
ArgumentError in erlang.apply/3	0,1,2		
-/1
ArithmeticError in erlang.-/1	0		
abs/1
ArgumentError in erlang.abs/1	0		
struct!/1
UndefinedFunctionError			335
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
ArgumentError			285
Enum.OutOfBoundsError			569
KeyError in erlang.map_get/2	=a,0		567
RuntimeError		@0 map	568
RuntimeError			566
+/1
ArithmeticError in erlang.+/1	0		
function_exported?/3
ArgumentError in erlang.function_exported/3	0,1,2		
bit_size/1
ArgumentError in erlang.bit_size/1	0		
not/1
ArgumentError in erlang.not/1	0		
put_in/3
ArgumentError			286 259 334
FunctionClauseError in Elixir.Access.get_and_update/3			334
FunctionClauseError in Elixir.Keyword.get_and_update/3			334
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
UndefinedFunctionError			723
update_in/3
ArgumentError			286 259 443
FunctionClauseError in Elixir.Access.get_and_update/3			443
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
=timer
sleep/1
ErlangError			1121
tc/1
BadFunctionError			369 369
callback			369
=queue
lait/1
ArgumentError in queue.drop_r/1	0:281		
ErlangError in queue.drop_r/1	0:270		
len/1
ArgumentError in queue.len/1	0:86		
drop/1
ArgumentError in queue.drop/1	0:263		
ErlangError in queue.drop/1	0:252		
filter/2
ArgumentError in queue.filter/2	0,1:368		
split/2
ArgumentError in queue.split/2	0,1:337		
filtermap/2
ArgumentError in queue.filtermap/2	0,1:426		
member/2
ArgumentError in queue.member/2	0,1:111		
snoc/2
ArgumentError in queue.in/2	1,0:126		
in_r/2
ArgumentError in queue.in_r/2	0,1:138		
get/1
ArgumentError in queue.get/1	0:192		
ErlangError in queue.get/1	0:188		
tail/1
ArgumentError in queue.drop/1	0:263		
ErlangError in queue.drop/1	0:252		
all/2
ArgumentError in queue.all/2	0,1:477		
drop_r/1
ArgumentError in queue.drop_r/1	0:281		
ErlangError in queue.drop_r/1	0:270		
in/2
ArgumentError in queue.in/2	0,1:126		
liat/1
ArgumentError in queue.drop_r/1	0:281		
ErlangError in queue.drop_r/1	0:270		
delete_with/2
ArgumentError in queue.delete_with/2	0,1:570		
head/1
ArgumentError in queue.head/1	0:666		
ErlangError in queue.head/1	0:662		
delete_r/2
ArgumentError in queue.delete_r/2	0,1:520		
reverse/1
ArgumentError in queue.reverse/1	0:293		
get_r/1
ArgumentError in queue.get_r/1	0:215		
ErlangError in queue.get_r/1	0:207		
peek/1
ArgumentError in queue.peek/1	0:230		
is_empty/1
ArgumentError in queue.is_empty/1	0:79		
out_r/1
ArgumentError in queue.out_r/1	0:178		
out/1
ArgumentError in queue.out/1	0:158		
delete_with_r/2
ArgumentError in queue.delete_with_r/2	0,1:585		
last/1
ArgumentError in queue.get_r/1	0:215		
ErlangError in queue.get_r/1	0:207		
delete/2
ArgumentError in queue.delete/2	0,1:505		
peek_r/1
ArgumentError in queue.peek_r/1	0:245		
join/2
ArgumentError in queue.join/2	0,1:307		
to_list/1
ArgumentError in queue.to_list/1	0:93		
any/2
ArgumentError in queue.any/2	0,1:466		
from_list/1
ArgumentError in queue.from_list/1	0:102		
fold/3
ArgumentError in queue.fold/3	0,1,2:455		
daeh/1
ArgumentError in queue.get_r/1	0:215		
ErlangError in queue.get_r/1	0:207		
cons/2
ArgumentError in queue.in_r/2	0,1:138		
=Elixir.DateTime
shift_zone/3
ArgumentError in erlang.apply/3			103
MatchError			214
UndefinedFunctionError			103
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2	0,=extended:565		296
shift_zone/2
MatchError			214
new!/2
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		138 297
from_unix/3
ArgumentError			49 76 174 213
ArgumentError in erlang.apply/3			30 60
new!/4
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		138 297
from_naive!/3
ArgumentError in erlang.apply/3			211 212
FunctionClauseError in Elixir.DateTime.from_naive/3	0,1,2:496		212
UndefinedFunctionError	0,1		211 212
to_unix/1
FunctionClauseError in Elixir.DateTime.to_unix/2	0,=second:841		
shift_zone!/2
ArgumentError			605
MatchError			214 215
convert!/2
ArgumentError in erlang.apply/3			30 60 295
FunctionClauseError in Elixir.DateTime.convert/2	0,1:1618		295
UndefinedFunctionError			30 60 295
shift_zone!/3
ArgumentError in erlang.apply/3			103 215
MatchError			214 215
UndefinedFunctionError			103 215
new!/3
ArgumentError			603
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		138 297
utc_now/1
ArgumentError in erlang.apply/3			30 60 61
UndefinedFunctionError			30 60 61
to_unix/2
ArgumentError			49 76 606
to_iso8601/1
FunctionClauseError in Elixir.DateTime.to_iso8601/3	0,=extended,=:1024		
from_unix!/1
ArgumentError			602
FunctionClauseError in Elixir.DateTime.from_unix/3	0,=second,=Elixir.Calendar.ISO:356		61
from_unix!/2
ArgumentError			49 76 174 213 61
FunctionClauseError in Elixir.DateTime.from_unix/3	0,1,=Elixir.Calendar.ISO:356		61
new/3
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		138
from_naive!/2
ArgumentError			601
FunctionClauseError in Elixir.DateTime.from_naive/3	0,1,=Elixir.Calendar.UTCOnlyTimeZoneDatabase:496		212
new/4
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		138
add/4
ArgumentError			49 76 393
ArgumentError in erlang.apply/3			103 599
MatchError			294
now/2
ArgumentError in erlang.apply/3			103
UndefinedFunctionError			103
from_unix!/3
ArgumentError			49 76 174 213 61
ArgumentError in erlang.apply/3			30 60 61
FunctionClauseError in Elixir.DateTime.from_unix/3	0,1,2:356		61
to_iso8601/2
FunctionClauseError in Elixir.DateTime.to_iso8601/3	0,1,=:1024		
now!/2
ArgumentError in erlang.apply/3			103 394
UndefinedFunctionError			103 394
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2	0,=extended:565		296
from_unix/1
FunctionClauseError in Elixir.DateTime.from_unix/3	0,=second,=Elixir.Calendar.ISO:356		
from_gregorian_seconds/2
FunctionClauseError in Elixir.DateTime.from_gregorian_seconds/3	0,1,=Elixir.Calendar.ISO:1208		
from_naive/3
ArgumentError in erlang.apply/3			211
UndefinedFunctionError	0,1		211
from_iso8601/3
FunctionClauseError in Elixir.Calendar.ISO.parse_utc_datetime/2	0,2:565		296
diff/2
FunctionClauseError in Elixir.DateTime.diff/3	0,1,=second:1422		
from_naive/2
FunctionClauseError in Elixir.DateTime.from_naive/3	0,1,=Elixir.Calendar.UTCOnlyTimeZoneDatabase:496		
from_unix/2
ArgumentError			49 76 174 213
FunctionClauseError in Elixir.DateTime.from_unix/3	0,1,=Elixir.Calendar.ISO:356		
convert/2
ArgumentError in erlang.apply/3			30 60
UndefinedFunctionError			30 60
now!/1
ArgumentError			604
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			607
KeyError			600 608
add/3
ArgumentError			49 76 393
FunctionClauseError in Elixir.DateTime.add/4	0,1,2,=Elixir.Calendar.UTCOnlyTimeZoneDatabase:1512		
MatchError			294
new/2
FunctionClauseError in Elixir.NaiveDateTime.new/2	0,1:320		138
add/2
FunctionClauseError in Elixir.DateTime.add/4	0,1,=second,=Elixir.Calendar.UTCOnlyTimeZoneDatabase:1512		
MatchError			294
=Elixir.Registry
child_spec/1
FunctionClauseError in Elixir.Keyword.get/3	0,=name,=Elixir.Registry:388		829
count/1
ArgumentError			75 830
count_match/3
ArgumentError			75 492
count_match/4
ArgumentError			75 492
count_select/2
ArgumentError			491 32 494 831
delete_meta/2
ArgumentError			832
dispatch/3
ArgumentError			75 493
dispatch/4
ArgumentError			75 493
keys/2
ArgumentError			203 833
lookup/2
ArgumentError			75 834
match/3
ArgumentError			75 495
match/4
ArgumentError			75 495
meta/2
ArgumentError			835
put_meta/3
ArgumentError			836
register/3
ArgumentError			203 837
select/2
ArgumentError		@1 empty	75 839
ArgumentError			491 32 494 838
start_link/1
ArgumentError			841
FunctionClauseError in Elixir.Keyword.get/3	0,=keys,=:388		840
unregister/2
ArgumentError			203 842
unregister_match/3
ArgumentError			203 496
unregister_match/4
ArgumentError			203 496
update_value/3
ArgumentError			75 843
values/3
ArgumentError			75 844
=Elixir.Version
compare/2
FunctionClauseError in Elixir.Version.Parser.parse_version/2			358 514
Version.InvalidVersionError			516 514
compile_requirement/1
FunctionClauseError in Elixir.Version.Requirement.compile_requirement/1	0:147		
match?/2
FunctionClauseError in Elixir.Version.Parser.parse_version/2	0,=false:580		358 356
Version.InvalidRequirementError			357 515
Version.InvalidVersionError			516 356
match?/3
FunctionClauseError in Elixir.Keyword.get/3	2,=allow_pre,=true:388		904
FunctionClauseError in Elixir.Version.Parser.parse_version/2	0,=false:580		358 356
Version.InvalidRequirementError			357 515
parse!/1
Version.InvalidVersionError			905
parse_requirement!/1
Version.InvalidRequirementError			357
=ets
lookup/2
ArgumentError in ets.lookup/2	0,1		
=Elixir.Module
attributes_in/1
ArgumentError			110 784
concat/1
FunctionClauseError in elixir_aliases.do_concat/2			950
create/3
ArgumentError			786
defines_type?/2
FunctionClauseError in Elixir.Kernel.Typespec.defines_type?/2	0,1:65		
definitions_in/1
ArgumentError			110 787
delete_attribute/2
ArgumentError			344 788
eval_quoted/2
ArgumentError			110 345
eval_quoted/3
ArgumentError			110 345
eval_quoted/4
ArgumentError			110 345
get_attribute/2
ArgumentError			110 470 471
FunctionClauseError in Elixir.Module.get_attribute/3	0,1,=:1504		
get_attribute/3
ArgumentError			110 470 471
has_attribute?/2
ArgumentError			110 789
make_overridable/2
ArgumentError			344 790
ArgumentError in ets.lookup_element/3			952 785 791
overridables_in/1
ArgumentError			110 792
put_attribute/3
ArgumentError			344 783
safe_concat/1
FunctionClauseError in elixir_aliases.do_concat/2			951
spec_to_callback/2
FunctionClauseError in Elixir.Kernel.Typespec.spec_to_callback/2	0,1:76		
split/1
ArgumentError			793
=string
sub_string/2
FunctionClauseError in string.substr/2	0,1:1898		
equal/2
FunctionClauseError in unicode_util.cp/1			1090
len/1
ArgumentError in erlang.length/1	0		1093
titlecase/1
FunctionClauseError in unicode_util.cp/1			1124 1110
slice/2
FunctionClauseError in unicode_util.cp/1	0:293		78 556 1104
sub_word/2
FunctionClauseError in string.strip_left/2			283 284 560
words/1
FunctionClauseError in string.strip_left/2			283 284
take/3
FunctionClauseError in string.take/4	0,1,2,=leading:304		
tokens/2
CaseClauseError			1112
FunctionClauseError in lists.reverse/1	0:175		1113
pad/2
FunctionClauseError in unicode_util.cp/1	0:293		78 365 1098
chomp/1
FunctionClauseError in unicode_util.cp/1			78 1115
right/3
ArgumentError in erlang.length/1	0		555
find/2
ArgumentError in unicode.characters_to_list/1	1:895		1091
slice/3
FunctionClauseError in unicode_util.cp/1	0:293		78 556 1105
centre/2
ArgumentError in erlang.length/1	0		552
next_grapheme/1
FunctionClauseError in unicode_util.cp/1			78
trim/1
FunctionClauseError in string.trim_l/2			562
FunctionClauseError in unicode_util.cp/1			78 1114 562
reverse/1
FunctionClauseError in unicode_util.cp/1			78 1101
to_graphemes/1
FunctionClauseError in unicode_util.cp/1			78 1111
right/2
ArgumentError in erlang.length/1	0		555
prefix/2
ArgumentError in unicode.characters_to_list/1	1:895		1099
replace/4
ArgumentError in unicode.characters_to_list/1	1:895		282 206
CaseClauseError		@0 binary	559 171 206
CaseClauseError			557 171 206
left/2
ArgumentError in erlang.length/1	0		554
replace/3
ArgumentError in unicode.characters_to_list/1	1:895		282 1100
strip/1
FunctionClauseError in string.strip_left/2			1106
lexemes/2
FunctionClauseError in unicode_util.cp/1			1102 1103 1094
centre/3
ArgumentError in erlang.length/1	0		552
substr/3
FunctionClauseError in string.substr2/2	0,1:1915		561
concat/2
ArgumentError in erlang.++/2	0,1		1089
words/2
FunctionClauseError in string.strip_left/2	0,1:2082		283 284
take/2
ArgumentError in lists.member/2			1085 1109
FunctionClauseError in unicode_util.cp/1			78 1108
join/2
ArgumentError in erlang.++/2			1092
sub_word/3
FunctionClauseError in string.strip_left/2	0,1:2082		283 284 560
length/1
FunctionClauseError in unicode_util.cp/1			78 365
lowercase/1
ArgumentError			1096
FunctionClauseError in unicode_util.cp/1			1123 1097 1095
casefold/1
ArgumentError			1087
FunctionClauseError in unicode_util.cp/1			1122 1088 1086
uppercase/1
ArgumentError			1117
FunctionClauseError in unicode_util.cp/1			1125 1118 1116
split/2
ArgumentError in unicode.characters_to_list/1	1:895		282
left/3
ArgumentError in erlang.length/1	0		554
chars/3
ArithmeticError			553
chars/2
ArithmeticError			553
sub_string/3
ArithmeticError in erlang.-/2	2,1		1107
FunctionClauseError in string.substr2/2	0,1:1915		561
split/3
ArgumentError in unicode.characters_to_list/1	1:895		282
CaseClauseError		@0 binary	559 171
CaseClauseError			557 171
=base64
decode/1
ArgumentError in erlang.element/2			924
decode_to_string/1
ArgumentError in erlang.element/2			925
encode/1
ArithmeticError in erlang.bsr/2			926
encode_to_string/1
ArithmeticError in erlang.bsr/2			927
mime_decode/1
ArgumentError in erlang.element/2			928
mime_decode_to_string/1
ArgumentError in erlang.element/2			929
=io
put_chars/1
ArgumentError in io.put_chars/1	0:99		
=sets
from_list/1
CaseClauseError			204
from_list/2
CaseClauseError			204
FunctionClauseError in proplists.get_value/3			1080
intersection/2
FunctionClauseError in sets.size/1			1081
is_disjoint/2
FunctionClauseError in sets.size/1			1082
new/1
FunctionClauseError in proplists.get_value/3			1083
union/2
FunctionClauseError in sets.size/1			1084
=Elixir.NaiveDateTime
add/2
FunctionClauseError in Elixir.NaiveDateTime.add/3	0,1,=second:424		
add/3
ArgumentError			49 76 794
convert!/2
ArgumentError in erlang.apply/3			30 161 346
FunctionClauseError in Elixir.NaiveDateTime.convert/2	0,1:1065		346
UndefinedFunctionError			30 161 346
convert/2
ArgumentError in erlang.apply/3			30 161
UndefinedFunctionError			30 161
diff/2
FunctionClauseError in Elixir.NaiveDateTime.diff/3	0,1,=second:500		
from_erl!/1
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3			347
from_erl!/2
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3	0,1,=Elixir.Calendar.ISO:886		347
from_erl!/3
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3	0,1,2:886		347
from_erl/2
FunctionClauseError in Elixir.NaiveDateTime.from_erl/3	0,1,=Elixir.Calendar.ISO:886		
from_gregorian_seconds/2
FunctionClauseError in Elixir.NaiveDateTime.from_gregorian_seconds/3	0,1,=Elixir.Calendar.ISO:934		
from_iso8601!/1
ArgumentError			473
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		260 472
from_iso8601!/2
ArgumentError			473
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		260 472
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		260
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_naive_datetime/1	0:438		260
local_now/1
ArgumentError in erlang.apply/3			30 161 474
UndefinedFunctionError			30 161 474
new!/6
ArgumentError			795
to_iso8601/1
FunctionClauseError in Elixir.NaiveDateTime.to_iso8601/2	0,=extended:811		
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			796
utc_now/1
ArgumentError in erlang.apply/3			30 60 61 475
UndefinedFunctionError			30 60 61 475
=gen_event
add_handler/3
FunctionClauseError in gen.do_for_proc/2			50
exit noproc		@0 other	166 50
exit noproc			33 50
add_sup_handler/3
FunctionClauseError in gen.do_for_proc/2			50
exit noproc		@0 other	166 50
exit noproc			33 50
call/3
FunctionClauseError in gen.do_for_proc/2			977
exit noproc			978
call/4
FunctionClauseError in gen.call/4			532
FunctionClauseError in gen.do_for_proc/2			532
exit noproc			979
check_response/2
ArgumentError in gen_event.check_response/2	0,1:373		
check_response/3
FunctionClauseError in gen.check_response/3	0,1,2:445		980
delete_handler/3
FunctionClauseError in gen.do_for_proc/2			50
exit noproc		@0 other	166 50
exit noproc			33 50
notify/2
ArgumentError in erlang.send/2			982
receive_response/2
ArgumentError in gen_event.receive_response/2	0,1:334		
receive_response/3
FunctionClauseError in gen.receive_response/3	0,1,2:394		981
reqids_add/3
ArgumentError in gen_event.reqids_add/3	0,1,2:423		
reqids_size/1
ArgumentError in gen_event.reqids_size/1	0:412		
reqids_to_list/1
ArgumentError in gen_event.reqids_to_list/1	0:433		
send_request/3
FunctionClauseError in gen.do_for_proc/2			360 983
start/1
FunctionClauseError in gen.where/1	0:601		134
start/2
FunctionClauseError in gen.where/1	0:601		134
start_link/1
FunctionClauseError in gen.where/1	0:601		134
start_link/2
FunctionClauseError in gen.where/1	0:601		134
stop/1
exit noproc		@0 other	170
exit noproc			33
stop/3
FunctionClauseError in gen.stop/3	0,1,2:545		
exit noproc		@0 other	170
exit noproc		@0 tuple	167
exit noproc			33
sync_notify/2
FunctionClauseError in gen.do_for_proc/2			50
exit noproc		@0 other	166 50
exit noproc			33 50
wait_response/2
ArgumentError in gen_event.wait_response/2	0,1:295		
wait_response/3
FunctionClauseError in gen.wait_response/3	0,1,2:346		984
which_handlers/1
FunctionClauseError in gen.do_for_proc/2			50
exit noproc		@0 other	166 50
exit noproc			33 50
=Elixir.Atom
to_char_list/1
ArgumentError in erlang.atom_to_list/1	0		574
to_charlist/1
ArgumentError in erlang.atom_to_list/1	0		
to_string/1
ArgumentError in erlang.atom_to_binary/1	0		
=Elixir.Enum
dedup/1
ArgumentError in erlang.element/2			7 223
Protocol.UndefinedError Elixir.Enumerable			1 2 7 223
Protocol.UndefinedError Elixir.Enumerable function			3 7 223
callback			7 223
count_until/3
BadArityError			126 126 8 183
BadFunctionError		@0 Elixir.Range	126 126 10 183
BadFunctionError			126 126 8 183
Protocol.UndefinedError Elixir.Enumerable			1 2 183
callback			126 8 183
group_by/3
ArgumentError in erlang.element/2			6 185
BadArityError		@1 atom	42 42 55
BadArityError		@1 binary	42 42 55
BadArityError		@1 integer	42 42 55
BadArityError		@1 list	42 42 55
BadArityError		@1 map	42 42 55
BadArityError			128 128 140
BadFunctionError			42 42 55
Protocol.UndefinedError Elixir.Enumerable			1 2 6 410
Protocol.UndefinedError Elixir.Enumerable function			3 6 185
callback		@1 atom	42 55
callback		@1 binary	42 55
callback		@1 integer	42 55
callback		@1 list	42 55
callback		@1 map	42 55
callback			128 140
callback later			611 140
reduce/2
ArgumentError in erlang.element/2			663
BadArityError		@0 list	179 179
BadArityError			178 178 10 146
BadFunctionError		@0 list	179 179
BadFunctionError			178 178 10 146
CaseClauseError			664
Enum.EmptyError		@0 map	665
Enum.EmptyError			662
Protocol.UndefinedError Elixir.Enumerable			1 2 146
Protocol.UndefinedError Elixir.Enumerable function			3 146
callback		@0 function	146
callback		@0 list	179
callback			178 10 146
take_every/2
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12
concat/2
ArgumentError in erlang.element/2			125 176 182
Protocol.UndefinedError Elixir.Enumerable			1 2 125 176 182
Protocol.UndefinedError Elixir.Enumerable function			3 125 176 182
callback			125 176 182
member?/2
ArgumentError in erlang.element/2			657
Protocol.UndefinedError Elixir.Enumerable			1 424 656
Protocol.UndefinedError Elixir.Enumerable function			3 415
callback			415
find/3
ArgumentError in erlang.element/2			407
BadArityError		@0 Elixir.Range	35 35 10 39
BadArityError		@0 list	93 93
BadArityError			35 35 8 39
BadFunctionError		@0 Elixir.Range	35 35 10 39
BadFunctionError		@0 map	35 35 8 39
BadFunctionError			93 93
Protocol.UndefinedError Elixir.Enumerable			1 2 39
Protocol.UndefinedError Elixir.Enumerable function			3 39
callback		@0 Elixir.Range	35 10 39
callback		@0 function	39
callback		@0 list	93
callback			35 8 39
max_by/2
Enum.EmptyError			615
Protocol.UndefinedError Elixir.Enumerable function			3 7 92
callback		@0 Elixir.Range	51 5 92
callback		@0 map	51 4 92
callback			51 115
callback later			397 398 115
min_max_by/2
Enum.EmptyError			620
Protocol.UndefinedError Elixir.Enumerable function			3 7 235
callback		@0 Elixir.Range	177 5 235
callback		@0 map	177 4 235
callback			177 318
callback later			621 622 318
min/2
ArgumentError in erlang.element/2			38
CaseClauseError		@0 list	64
CaseClauseError			63
Enum.EmptyError			617
FunctionClauseError in Elixir.Enum.min_sort_fun/1	1:2039		416
Protocol.UndefinedError Elixir.Enumerable			1 2 38
UndefinedFunctionError		@0 list	219 64
UndefinedFunctionError			219 63
callback		@0 function	38
callback		@0 list	64
callback			63
into/2
ArgumentError in maps.from_list/1	0		651
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2		@0 Elixir.Range	301 10 238 186
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2		@0 list	625 186
FunctionClauseError in Elixir.Collectable.BitString.-into/1-fun-0-/2			301 8 238 186
FunctionClauseError in Elixir.Collectable.Map.-into/1-fun-0-/2			301 10 238 186
Protocol.UndefinedError Elixir.Collectable			111 136 411
Protocol.UndefinedError Elixir.Collectable function			111 136 411
Protocol.UndefinedError Elixir.Enumerable			1 2 238 186
uniq_by/2
ArgumentError in erlang.element/2			65
BadArityError		@0 list	66 66
BadArityError		@0 map	37 37 4 153
BadArityError			37 37 5 152
BadFunctionError		@0 Elixir.Range	37 37 5 152
BadFunctionError		@0 map	37 37 4 153
BadFunctionError			66 66
MatchError			327
Protocol.UndefinedError Elixir.Enumerable			1 2 65
Protocol.UndefinedError Elixir.Enumerable function			3 65
callback		@0 function	65
callback		@0 list	66
callback		@0 map	37 4 153
callback			37 5 152
callback later			66 423
map_join/3
BadArityError		@0 list	15 15 56 9
BadArityError			15 15 31 4 72 9
BadFunctionError		@0 Elixir.Range	15 15 31 5 132 9
BadFunctionError		@0 list	15 15 56 9
BadFunctionError			15 15 31 4 72 9
Protocol.UndefinedError Elixir.Enumerable			1 2 24 9
callback		@0 list	15 56 9
callback			15 31 4 72 9
sort_by/2
FunctionClauseError in Elixir.Enum.sort_by/3	0,1,=asc:3255		
Protocol.UndefinedError Elixir.Enumerable function			3 21 98
callback		@0 list	113 27 98
callback		@0 map	113 28 4 107 98
callback			113 28 5 145 98
callback later			113 27 27 98
find_index/2
ArgumentError in erlang.element/2			408
BadArityError		@0 Elixir.Range	85 85 10 106
BadArityError		@0 list	184 184
BadArityError			85 85 8 106
BadFunctionError		@0 Elixir.Range	85 85 10 106
BadFunctionError		@0 map	85 85 8 106
BadFunctionError			184 184
CaseClauseError			408
Protocol.UndefinedError Elixir.Enumerable			1 2 106
Protocol.UndefinedError Elixir.Enumerable function			3 106
callback		@0 Elixir.Range	85 10 106
callback		@0 function	106
callback		@0 list	184
callback			85 8 106
drop_while/2
ArgumentError in erlang.element/2			226
BadArityError		@0 list	143 143
BadArityError		@0 map	81 81 4 309
BadArityError			81 81 5 308
BadFunctionError		@0 Elixir.Range	81 81 5 308
BadFunctionError		@0 map	81 81 4 309
BadFunctionError			143 143
MatchError			639
Protocol.UndefinedError Elixir.Enumerable			1 2 226
Protocol.UndefinedError Elixir.Enumerable function			3 226
callback		@0 function	226
callback		@0 list	143
callback		@0 map	81 4 309
callback			81 5 308
callback later			143
intersperse/2
ArgumentError in erlang.element/2			233
FunctionClauseError in lists.reverse/1			649
Protocol.UndefinedError Elixir.Enumerable			1 2 233
Protocol.UndefinedError Elixir.Enumerable function			3 233
callback			233
split/2
Protocol.UndefinedError Elixir.Enumerable			1 2 6 676
min_by/4
FunctionClauseError in Elixir.Enum.min_sort_fun/1	2:2039		417
callback		@0 map	51 4 92
callback			51 115
scan/2
ArgumentError in erlang.element/2			240
BadArityError		@0 list	74 74 322
BadArityError			181 181 5 321
BadFunctionError		@0 Elixir.Range	181 181 5 321
BadFunctionError			74 74 322
MatchError			667
Protocol.UndefinedError Elixir.Enumerable			1 2 240
Protocol.UndefinedError Elixir.Enumerable function			3 240
callback		@0 function	240
callback		@0 list	74 322
callback			181 5 321
max/1
ArgumentError in erlang.element/2			38
Enum.EmptyError			613
Protocol.UndefinedError Elixir.Enumerable			1 2 38
Protocol.UndefinedError Elixir.Enumerable function			3 38
callback			38
each/2
ArgumentError in erlang.element/2			116
BadArityError		@0 list	127 127
BadArityError		@0 map	82 82 4 311
BadArityError			82 82 5 310
BadFunctionError		@0 Elixir.Range	82 82 5 310
BadFunctionError		@0 map	82 82 4 311
BadFunctionError			127 127
FunctionClauseError in Elixir.Enum.-each/2-lists^foreach/1-0-/2	1,0:975		
Protocol.UndefinedError Elixir.Enumerable			1 2 116
Protocol.UndefinedError Elixir.Enumerable function			3 116
callback		@0 function	116
callback		@0 list	127
callback		@0 map	82 4 311
callback			82 5 310
callback later			127
flat_map_reduce/3
BadArityError		@0 Elixir.Range	62 62 10 53
BadArityError			62 62 8 53
BadFunctionError		@0 Elixir.Range	62 62 10 53
BadFunctionError			62 62 8 53
CaseClauseError		@0 Elixir.Range	62 10 53
CaseClauseError			62 8 53
MatchError			648
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 299 10 53
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 299 8 53
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 299 8 53
Protocol.UndefinedError Elixir.Enumerable			1 2 53
Protocol.UndefinedError Elixir.Enumerable function			3 53
callback		@0 Elixir.Range	62 10 53
callback		@0 function	53
callback			62 8 53
chunk/3
FunctionClauseError in Elixir.Enum.chunk_every/4	0,1,2,=discard:538		
Protocol.UndefinedError Elixir.Enumerable			1 2 20
take_random/2
Protocol.UndefinedError Elixir.Enumerable			1 2 247
partition/2
ArgumentError in erlang.element/2			121
BadArityError		@0 Elixir.Range	18 18 5 149
BadArityError		@0 map	18 18 4 150
BadArityError			18 18 114 120
BadFunctionError		@0 Elixir.Range	18 18 5 149
BadFunctionError		@0 map	18 18 4 150
BadFunctionError			18 18 114 120
MatchError			421
Protocol.UndefinedError Elixir.Enumerable			1 2 121
Protocol.UndefinedError Elixir.Enumerable function			3 121
callback		@0 Elixir.Range	18 5 149
callback		@0 function	121
callback		@0 map	18 4 150
callback			18 114 120
callback later			18 114 120
frequencies/1
ArgumentError in erlang.element/2			232
Protocol.UndefinedError Elixir.Enumerable			1 2 232
Protocol.UndefinedError Elixir.Enumerable function			3 232
callback			232
all?/2
ArgumentError in erlang.element/2			631
BadArityError		@0 Elixir.Range	79 79 10 104
BadArityError		@0 list	141 141
BadArityError			79 79 8 104
BadFunctionError		@0 Elixir.Range	79 79 10 104
BadFunctionError		@0 map	79 79 8 104
BadFunctionError			141 141
Protocol.UndefinedError Elixir.Enumerable			1 2 104
Protocol.UndefinedError Elixir.Enumerable function			3 104
callback		@0 Elixir.Range	79 10 104
callback		@0 function	104
callback		@0 list	141
callback			79 8 104
callback later			141
any?/1
ArgumentError in erlang.element/2			632
Protocol.UndefinedError Elixir.Enumerable			1 2 304
Protocol.UndefinedError Elixir.Enumerable function			3 304
callback			304
max_by/3
FunctionClauseError in Elixir.Enum.max_sort_fun/1	2:1859		414
callback		@0 map	51 4 92
callback			51 115
chunk_while/4
BadArityError		@0 Elixir.Range	34 34 10 20
BadArityError		@0 empty	142 142
BadArityError			34 34 8 20
BadFunctionError		@0 Elixir.Range	34 34 10 20
BadFunctionError		@0 empty	142 142
BadFunctionError			34 34 8 20
CaseClauseError		@0 Elixir.Range	34 10 20
CaseClauseError		@0 empty	142
CaseClauseError			34 8 20
MatchError			404
Protocol.UndefinedError Elixir.Enumerable			1 2 20
Protocol.UndefinedError Elixir.Enumerable function			3 20
callback		@0 Elixir.Range	34 10 20
callback		@0 empty	142
callback		@0 function	20
callback			34 8 20
callback later			34 8 20
min_max_by/3
callback		@0 map	177 4 235
callback			177 318
chunk/2
FunctionClauseError in Elixir.Enum.chunk_every/4	0,1,1,=discard:538		
Protocol.UndefinedError Elixir.Enumerable			1 2 20
reverse/2
ArgumentError in erlang.element/2		@0 empty	6 12 96
ArgumentError in erlang.element/2		@0 list	6 12 96
ArgumentError in erlang.element/2			6 12 190
FunctionClauseError in lists.reverse/1		@0 empty	96
FunctionClauseError in lists.reverse/1		@0 list	96
FunctionClauseError in lists.reverse/1			190
Protocol.UndefinedError Elixir.Enumerable		@0 empty	1 2 6 12 96
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 6 12 96
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 190
Protocol.UndefinedError Elixir.Enumerable function		@0 empty	3 6 12 96
Protocol.UndefinedError Elixir.Enumerable function		@0 list	3 6 12 96
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 190
callback		@0 empty	6 12 96
callback		@0 list	6 12 96
callback			6 12 190
count_until/2
Protocol.UndefinedError Elixir.Enumerable			1 249 636
take_while/2
BadArityError		@0 Elixir.Range	91 91 10 108
BadArityError		@0 list	151 151
BadArityError			91 91 8 108
BadFunctionError		@0 Elixir.Range	91 91 10 108
BadFunctionError		@0 map	91 91 8 108
BadFunctionError			151 151
MatchError			679
Protocol.UndefinedError Elixir.Enumerable			1 2 108
Protocol.UndefinedError Elixir.Enumerable function			3 108
callback		@0 Elixir.Range	91 10 108
callback		@0 function	108
callback		@0 list	151
callback			91 8 108
callback later			151 680
at/3
Protocol.UndefinedError Elixir.Enumerable			1 122 243 244 403
filter/2
ArgumentError in erlang.element/2			227
BadArityError		@0 list	144 144
BadArityError		@0 map	83 83 4 313
BadArityError			83 83 5 312
BadFunctionError		@0 Elixir.Range	83 83 5 312
BadFunctionError		@0 map	83 83 4 313
BadFunctionError			144 144
Protocol.UndefinedError Elixir.Enumerable			1 2 227
Protocol.UndefinedError Elixir.Enumerable function			3 227
callback		@0 function	227
callback		@0 list	144
callback		@0 map	83 4 313
callback			83 5 312
callback later			144 645
uniq/2
ArgumentError in erlang.element/2			65
BadArityError		@0 list	66 66
BadArityError		@0 map	37 37 4 153
BadArityError			37 37 5 152
BadFunctionError		@0 Elixir.Range	37 37 5 152
BadFunctionError		@0 map	37 37 4 153
BadFunctionError			66 66
MatchError			327
Protocol.UndefinedError Elixir.Enumerable			1 2 65
Protocol.UndefinedError Elixir.Enumerable function			3 65
callback		@0 function	65
callback		@0 list	66
callback		@0 map	37 4 153
callback			37 5 152
callback later			66 423
sum/1
ArgumentError in erlang.element/2			246
ArithmeticError in erlang.+/2		@0 map	626 4
ArithmeticError in erlang.+/2			627
Protocol.UndefinedError Elixir.Enumerable			1 2 246
Protocol.UndefinedError Elixir.Enumerable function			3 246
callback			246
drop/2
Protocol.UndefinedError Elixir.Enumerable			1 2 638
dedup_by/2
ArgumentError in erlang.element/2			225
BadArityError		@0 Elixir.Range	44 44 5 306
BadArityError		@0 map	44 44 4 307
BadArityError			44 44 217 224
BadFunctionError		@0 Elixir.Range	44 44 5 306
BadFunctionError		@0 map	44 44 4 307
BadFunctionError			44 44 217 224
MatchError			637
Protocol.UndefinedError Elixir.Enumerable			1 2 225
Protocol.UndefinedError Elixir.Enumerable function			3 225
callback		@0 Elixir.Range	44 5 306
callback		@0 function	225
callback		@0 map	44 4 307
callback			44 217 224
callback later			44 217 224
min_by/3
FunctionClauseError in Elixir.Enum.min_sort_fun/1	2:2039		417
callback		@0 map	51 4 92
callback			51 115
slice/3
Protocol.UndefinedError Elixir.Enumerable			1 122 671
find/2
ArgumentError in erlang.element/2			407
BadArityError		@0 Elixir.Range	35 35 10 39
BadArityError		@0 list	93 93
BadArityError			35 35 8 39
BadFunctionError		@0 Elixir.Range	35 35 10 39
BadFunctionError		@0 map	35 35 8 39
BadFunctionError			93 93
Protocol.UndefinedError Elixir.Enumerable			1 2 39
Protocol.UndefinedError Elixir.Enumerable function			3 39
callback		@0 Elixir.Range	35 10 39
callback		@0 function	39
callback		@0 list	93
callback			35 8 39
scan/3
ArgumentError in erlang.element/2			241
BadArityError		@0 Elixir.Range	89 89 5 323
BadArityError		@0 list	74 74
BadArityError			89 89 4 324
BadFunctionError		@0 Elixir.Range	89 89 5 323
BadFunctionError		@0 map	89 89 4 324
BadFunctionError			74 74
MatchError			668
Protocol.UndefinedError Elixir.Enumerable			1 2 241
Protocol.UndefinedError Elixir.Enumerable function			3 241
callback		@0 Elixir.Range	89 5 323
callback		@0 function	241
callback		@0 list	74
callback			89 4 324
callback later			74 669
min/1
ArgumentError in erlang.element/2			38
Enum.EmptyError			616
Protocol.UndefinedError Elixir.Enumerable			1 2 38
Protocol.UndefinedError Elixir.Enumerable function			3 38
callback			38
max/3
ArgumentError in erlang.element/2			38
BadArityError			220
BadFunctionError			220
CaseClauseError		@0 list	64
CaseClauseError			63
FunctionClauseError in Elixir.Enum.max_sort_fun/1	1:1859		413
Protocol.UndefinedError Elixir.Enumerable			1 2 38
UndefinedFunctionError		@0 Elixir.Range	218 63
UndefinedFunctionError			218 64
callback		@0 Elixir.Range	63
callback		@0 function	38
callback			64
chunk_every/2
Protocol.UndefinedError Elixir.Enumerable			1 2 20
unzip/1
ArgumentError in erlang.element/2			248
FunctionClauseError in Elixir.Enum.-unzip/1-fun-0-/2			5 682
MatchError			683
Protocol.UndefinedError Elixir.Enumerable			1 2 248
Protocol.UndefinedError Elixir.Enumerable function			3 248
callback			248
min_by/2
Enum.EmptyError			618
Protocol.UndefinedError Elixir.Enumerable function			3 7 92
callback		@0 Elixir.Range	51 5 92
callback		@0 map	51 4 92
callback			51 115
callback later			397 398 115
random/1
ArgumentError in erlang.element/2			247 237
CaseClauseError			678 237
Enum.EmptyError		@0 map	661
Enum.EmptyError			659
Protocol.UndefinedError Elixir.Enumerable			1 122 660
Protocol.UndefinedError Elixir.Enumerable function			3 247 237
callback			247 237
reverse/1
ArgumentError in erlang.element/2			6
Protocol.UndefinedError Elixir.Enumerable			1 2 6
Protocol.UndefinedError Elixir.Enumerable function			3 6
callback			6
chunk_every/3
Protocol.UndefinedError Elixir.Enumerable			1 2 20
chunk_by/2
BadArityError		@0 Elixir.Range	102 102 34 10 20
BadArityError			102 102 34 8 20
BadFunctionError		@0 Elixir.Range	102 102 34 10 20
BadFunctionError			102 102 34 8 20
MatchError			404
Protocol.UndefinedError Elixir.Enumerable			1 2 20
Protocol.UndefinedError Elixir.Enumerable function			3 20
callback		@0 Elixir.Range	102 34 10 20
callback		@0 function	20
callback			102 34 8 20
callback later			851 34 8 20
find_value/2
ArgumentError in erlang.element/2			409
BadArityError		@0 Elixir.Range	36 36 10 40
BadArityError		@0 list	94 94
BadArityError			36 36 8 40
BadFunctionError		@0 Elixir.Range	36 36 10 40
BadFunctionError		@0 map	36 36 8 40
BadFunctionError			94 94
Protocol.UndefinedError Elixir.Enumerable			1 2 40
Protocol.UndefinedError Elixir.Enumerable function			3 40
callback		@0 Elixir.Range	36 10 40
callback		@0 function	40
callback		@0 list	94
callback			36 8 40
with_index/2
ArgumentError in erlang.element/2			73 191
MatchError			317 191
Protocol.UndefinedError Elixir.Enumerable			1 2 73 154
callback		@0 function	73 191
callback		@0 list	328
callback		@0 map	402 52 4 188 191
callback			402 52 5 187 191
callback later			328 328
sort/1
ArgumentError in erlang.element/2			97
Protocol.UndefinedError Elixir.Enumerable			1 2 97
Protocol.UndefinedError Elixir.Enumerable function			3 97
callback			97
uniq/1
ArgumentError in erlang.element/2			65
MatchError			327
Protocol.UndefinedError Elixir.Enumerable			1 2 65
Protocol.UndefinedError Elixir.Enumerable function			3 65
callback			65
at/2
FunctionClauseError in Elixir.Enum.at/3	0,1,=:467		
Protocol.UndefinedError Elixir.Enumerable			1 122 243 244 403
product/1
ArgumentError in erlang.element/2			236
ArithmeticError in erlang.*/2		@0 map	623 4
ArithmeticError in erlang.*/2			624
Protocol.UndefinedError Elixir.Enumerable			1 2 236
Protocol.UndefinedError Elixir.Enumerable function			3 236
callback			236
shuffle/1
ArgumentError in erlang.element/2			242
CaseClauseError			540 670
Protocol.UndefinedError Elixir.Enumerable			1 2 242
Protocol.UndefinedError Elixir.Enumerable function			3 242
callback			242
any?/2
ArgumentError in erlang.element/2			633
BadArityError		@0 Elixir.Range	80 80 10 105
BadArityError		@0 list	130 130
BadArityError			80 80 8 105
BadFunctionError		@0 Elixir.Range	80 80 10 105
BadFunctionError		@0 map	80 80 8 105
BadFunctionError			130 130
Protocol.UndefinedError Elixir.Enumerable			1 2 105
Protocol.UndefinedError Elixir.Enumerable function			3 105
callback		@0 Elixir.Range	80 10 105
callback		@0 function	105
callback		@0 list	130
callback			80 8 105
group_by/2
ArgumentError			395 55
ArgumentError in erlang.element/2			6 185
BadArityError			128 128 140
FunctionClauseError in Elixir.Keyword.update/4			55
Protocol.UndefinedError Elixir.Enumerable			1 2 6 410
Protocol.UndefinedError Elixir.Enumerable function			3 6 185
callback		@0 function	6 185
callback			128 140
callback later			128 140
max/2
ArgumentError in erlang.element/2			38
CaseClauseError		@0 list	64
CaseClauseError			63
Enum.EmptyError			614
FunctionClauseError in Elixir.Enum.max_sort_fun/1	1:1859		413
Protocol.UndefinedError Elixir.Enumerable			1 2 38
UndefinedFunctionError		@0 list	218 64
UndefinedFunctionError			218 63
callback		@0 function	38
callback		@0 list	64
callback			63
split_while/2
ArgumentError in erlang.element/2			245
BadArityError		@0 list	148 148
BadArityError		@0 map	90 90 4 326
BadArityError			90 90 5 325
BadFunctionError		@0 Elixir.Range	90 90 5 325
BadFunctionError		@0 map	90 90 4 326
BadFunctionError			148 148
MatchError			677
Protocol.UndefinedError Elixir.Enumerable			1 2 245
Protocol.UndefinedError Elixir.Enumerable function			3 245
callback		@0 function	245
callback		@0 list	148
callback		@0 map	90 4 326
callback			90 5 325
callback later			148
to_list/1
ArgumentError in erlang.element/2			6 12
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12
Protocol.UndefinedError Elixir.Enumerable function			3 6 12
callback		@0 Elixir.Stream	846 8 425 6 681
callback			6 12
exit timeout			884 6 12
map_reduce/3
ArgumentError in erlang.element/2			73
BadArityError		@0 Elixir.Range	52 52 5 187
BadArityError		@0 list	112 112
BadArityError			52 52 4 188
BadFunctionError		@0 Elixir.Range	52 52 5 187
BadFunctionError		@0 map	52 52 4 188
BadFunctionError			112 112
FunctionClauseError in Elixir.Enum.-map_reduce/3-lists^mapfoldl/2-0-/3	2,1,0:1780		
MatchError		@0 Elixir.Range	52 5 187
MatchError		@0 list	112
MatchError		@0 map	52 4 188
MatchError			317
Protocol.UndefinedError Elixir.Enumerable			1 2 73
Protocol.UndefinedError Elixir.Enumerable function			3 73
callback		@0 Elixir.Range	52 5 187
callback		@0 function	73
callback		@0 list	112
callback			52 4 188
callback later			112 112
fetch/2
Protocol.UndefinedError Elixir.Enumerable			1 122 243 244 642
sort/2
ArgumentError in erlang.element/2			97
CaseClauseError			169
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135	@0 empty	419
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135	@0 list	419
FunctionClauseError in Elixir.Enum.to_sort_fun/1	1:3135		674
Protocol.UndefinedError Elixir.Enumerable			1 2 97
UndefinedFunctionError		@0 Elixir.Range	401 420 5 418
UndefinedFunctionError			401 169
callback		@0 Elixir.Range	420 5 418
callback		@0 list	169
callback			97
max_by/4
FunctionClauseError in Elixir.Enum.max_sort_fun/1	2:1859		414
callback		@0 map	51 4 92
callback			51 115
find_value/3
ArgumentError in erlang.element/2			409
BadArityError		@0 Elixir.Range	36 36 10 40
BadArityError		@0 list	94 94
BadArityError			36 36 8 40
BadFunctionError		@0 Elixir.Range	36 36 10 40
BadFunctionError		@0 map	36 36 8 40
BadFunctionError			94 94
Protocol.UndefinedError Elixir.Enumerable			1 2 40
Protocol.UndefinedError Elixir.Enumerable function			3 40
callback		@0 Elixir.Range	36 10 40
callback		@0 function	40
callback		@0 list	94
callback			36 8 40
zip_reduce/3
ArgumentError in erlang.element/2			21 46 25
FunctionClauseError in lists.reverse/1			46 25
Protocol.UndefinedError Elixir.Enumerable			1 2 54 58 25
callback			21 46 25
zip/1
ArgumentError in erlang.element/2			21 46 25 67
FunctionClauseError in lists.reverse/1			46 25 67
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 54 58 25 67
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 54 58 25 67
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 54 58 25 67
Protocol.UndefinedError Elixir.Enumerable			1 2 21 46 25 67
Protocol.UndefinedError Elixir.Enumerable function			3 21 46 25 67
callback			21 46 25 67
slide/3
ArithmeticError			673
Protocol.UndefinedError Elixir.Enumerable			1 249 405 672
take/2
Protocol.UndefinedError Elixir.Enumerable			1 2 422
callback			847 848 422
zip_with/2
ArgumentError in erlang.element/2			21 46 25 109
FunctionClauseError in lists.reverse/1			46 25 109
Protocol.UndefinedError Elixir.Enumerable		@0 atom	1 2 21 46 25 109
Protocol.UndefinedError Elixir.Enumerable		@0 binary	1 2 21 46 25 109
Protocol.UndefinedError Elixir.Enumerable		@0 integer	1 2 21 46 25 109
Protocol.UndefinedError Elixir.Enumerable		@0 tuple	1 2 21 46 25 109
Protocol.UndefinedError Elixir.Enumerable			1 2 54 58 25 109
Protocol.UndefinedError Elixir.Enumerable function			3 21 46 25 109
callback			21 46 25 109
chunk_every/4
Protocol.UndefinedError Elixir.Enumerable			1 2 20
frequencies_by/2
ArgumentError in erlang.element/2			316
BadArityError		@0 Elixir.Range	87 87 5
BadArityError		@0 map	87 87 4
BadArityError			87 87 300
Protocol.UndefinedError Elixir.Enumerable function			3 316
callback		@0 Elixir.Range	87 5
callback		@0 function	316
callback		@0 map	87 4
callback			87 300
callback later			87 300
map_join/2
ArgumentError			22 31 4 72 9
ArgumentError in erlang.element/2			24 9
BadArityError		@0 list	15 15 56 9
BadArityError		@0 map	15 15 31 4 72 9
BadArityError			15 15 31 5 132 9
BadFunctionError		@0 list	15 15 56 9
BadFunctionError		@0 map	15 15 31 4 72 9
BadFunctionError			15 15 31 5 132 9
FunctionClauseError in lists.reverse/1			9
Protocol.UndefinedError Elixir.Enumerable			1 2 24 9
Protocol.UndefinedError Elixir.Enumerable function			3 24 9
Protocol.UndefinedError Elixir.String.Chars			11 13 31 4 72 9
callback		@0 function	24 9
callback		@0 list	15 56 9
callback		@0 map	15 31 4 72 9
callback			15 31 5 132 9
callback later			15 95 56 9
flat_map/2
ArgumentError in erlang.element/2			117
BadArityError		@0 list	118 118
BadArityError		@0 map	86 86 4 231
BadArityError			86 86 5 230
BadFunctionError		@0 Elixir.Range	86 86 5 230
BadFunctionError		@0 map	86 86 4 231
BadFunctionError			118 118
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 6 12 399 5 230
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 6 12 647
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 6 12 399 4 231
Protocol.UndefinedError Elixir.Enumerable			1 2 117
Protocol.UndefinedError Elixir.Enumerable function			3 117
callback		@0 function	117
callback		@0 list	118
callback		@0 map	86 4 231
callback			86 5 230
callback later			118 646
min/3
ArgumentError in erlang.element/2			38
BadArityError			220
BadFunctionError			220
CaseClauseError		@0 list	64
CaseClauseError			63
FunctionClauseError in Elixir.Enum.min_sort_fun/1	1:2039		416
Protocol.UndefinedError Elixir.Enumerable			1 2 38
UndefinedFunctionError		@0 Elixir.Range	219 63
UndefinedFunctionError			219 64
callback		@0 Elixir.Range	63
callback		@0 function	38
callback			64
reject/2
ArgumentError in erlang.element/2			239
BadArityError		@0 list	147 147
BadArityError		@0 map	88 88 4 320
BadArityError			88 88 5 319
BadFunctionError		@0 Elixir.Range	88 88 5 319
BadFunctionError		@0 map	88 88 4 320
BadFunctionError			147 147
Protocol.UndefinedError Elixir.Enumerable			1 2 239
Protocol.UndefinedError Elixir.Enumerable function			3 239
callback		@0 function	239
callback		@0 list	147
callback		@0 map	88 4 320
callback			88 5 319
callback later			147
zip_with/3
Protocol.UndefinedError Elixir.Enumerable			1 2 54 58 192 193
Protocol.UndefinedError Elixir.Enumerable function			3 54 58 192 193
callback		@1 list	629 628 850 849 192 193
callback			54 58 192 193
callback later			54 58 192 193
reduce_while/3
ArgumentError in erlang.element/2			57
BadArityError		@0 Elixir.Range	10 10 57
BadArityError			8 8 57
BadFunctionError		@0 Elixir.Range	10 10 57
BadFunctionError			8 8 57
FunctionClauseError in Elixir.Enumerable.List.reduce/3			57
FunctionClauseError in Elixir.Enumerable.Range.reduce/5			57
Protocol.UndefinedError Elixir.Enumerable			1 2 57
Protocol.UndefinedError Elixir.Enumerable function			3 57
callback		@0 Elixir.Range	10 57
callback		@0 function	57
callback			8 57
callback later			8 57
chunk/4
Protocol.UndefinedError Elixir.Enumerable			1 2 20
into/3
BadArityError		@0 map	129 129 8 189 119
BadArityError			180 180 302 119
BadFunctionError		@0 Elixir.Range	129 129 10 189 119
BadFunctionError		@0 map	129 129 8 189 119
BadFunctionError			180 180 302 119
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		650
Protocol.UndefinedError Elixir.Collectable			111 136 412
Protocol.UndefinedError Elixir.Collectable function			111 136 412
Protocol.UndefinedError Elixir.Enumerable			1 2 189 119
callback		@0 map	129 8 189 119
callback			180 302 119
count/1
ArgumentError in erlang.element/2			305
Protocol.UndefinedError Elixir.Enumerable			1 249 405
Protocol.UndefinedError Elixir.Enumerable function			3 305
callback			305
map_every/3
BadArityError		@0 list	27 27
BadArityError			28 28 4 107
BadFunctionError		@0 Elixir.Range	28 28 5 145
BadFunctionError		@0 list	27 27
BadFunctionError			28 28 4 107
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		
Protocol.UndefinedError Elixir.Enumerable			1 2 21
callback		@0 list	27
callback			28 4 107
zip/2
Protocol.UndefinedError Elixir.Enumerable			1 2 54 58 25 67
Protocol.UndefinedError Elixir.Enumerable function			3 54 58 25 67
callback			54 58 25 67
callback later			54 58 25 67
reverse_slice/3
Protocol.UndefinedError Elixir.Enumerable			1 2 6 666
concat/1
ArgumentError in erlang.element/2			221
Protocol.UndefinedError Elixir.Enumerable		@0 Elixir.Range	1 2 125 5 634
Protocol.UndefinedError Elixir.Enumerable		@0 list	1 2 125 176 182
Protocol.UndefinedError Elixir.Enumerable		@0 map	1 2 125 4 635
Protocol.UndefinedError Elixir.Enumerable			1 2 221
Protocol.UndefinedError Elixir.Enumerable function			3 221
callback			221
join/1
ArgumentError in erlang.element/2			21 131
FunctionClauseError in lists.reverse/1			131
Protocol.UndefinedError Elixir.Enumerable			1 2 21 131
Protocol.UndefinedError Elixir.Enumerable function			3 21 131
Protocol.UndefinedError Elixir.String.Chars		@0 map	11 13 28 4 107 131
Protocol.UndefinedError Elixir.String.Chars			11 13 27 131
callback			21 131
map_intersperse/3
ArgumentError in erlang.element/2			24
BadArityError		@0 Elixir.Range	31 31 5 132
BadArityError		@0 list	56 56
BadArityError			31 31 4 72
BadFunctionError		@0 Elixir.Range	31 31 5 132
BadFunctionError		@0 list	56 56
BadFunctionError			31 31 4 72
Protocol.UndefinedError Elixir.Enumerable			1 2 24
Protocol.UndefinedError Elixir.Enumerable function			3 24
callback		@0 Elixir.Range	31 5 132
callback		@0 function	24
callback		@0 list	56
callback			31 4 72
callback later			95 56
all?/1
ArgumentError in erlang.element/2			630
Protocol.UndefinedError Elixir.Enumerable			1 2 303
Protocol.UndefinedError Elixir.Enumerable function			3 303
callback			303
map/2
ArgumentError in erlang.element/2			21
BadArityError		@0 list	27 27
BadArityError		@0 map	28 28 4 107
BadArityError			28 28 5 145
BadFunctionError		@0 Elixir.Range	28 28 5 145
BadFunctionError		@0 map	28 28 4 107
BadFunctionError			27 27
FunctionClauseError in Elixir.Enum.-map/2-lists^map/1-0-/2	1,0:1658		
Protocol.UndefinedError Elixir.Enumerable			1 2 21
Protocol.UndefinedError Elixir.Enumerable function			3 21
callback		@0 function	21
callback		@0 list	27
callback		@0 map	28 4 107
callback			28 5 145
callback later			27 27
sort_by/3
FunctionClauseError in Elixir.List.keysort_fun/2			451 675
Protocol.UndefinedError Elixir.Enumerable function			3 21 98
callback		@0 Elixir.Range	113 28 5 145 98
callback		@0 list	113 27 98
callback			113 28 4 107 98
callback later			113 27 27 98
reduce/3
ArgumentError in erlang.element/2			7
BadArityError		@0 Elixir.Range	5 5
BadArityError		@0 list	32 32
BadArityError			400 4
BadFunctionError		@0 Elixir.Range	5 5
BadFunctionError		@0 map	400 4
BadFunctionError			32 32
FunctionClauseError in Elixir.Enum.-reduce/3-lists^foldl/2-0-/3	2,1,0:2468		
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback		@0 Elixir.Range	5
callback		@0 function	7
callback		@0 map	4
callback			32
callback later			32
min_max/1
ArgumentError in erlang.element/2			7 234
CaseClauseError			658
Enum.EmptyError			619
Protocol.UndefinedError Elixir.Enumerable			1 2 7 234
Protocol.UndefinedError Elixir.Enumerable function			3 7 234
callback			7 234
count/2
ArgumentError in erlang.element/2			222
BadArityError		@0 Elixir.Range	43 43 5
BadArityError		@0 map	43 43 4
BadArityError			43 43 216
BadFunctionError		@0 Elixir.Range	43 43 5
BadFunctionError		@0 map	43 43 4
BadFunctionError			43 43 216
Protocol.UndefinedError Elixir.Enumerable			1 2 222
Protocol.UndefinedError Elixir.Enumerable function			3 222
callback		@0 Elixir.Range	43 5
callback		@0 function	222
callback		@0 map	43 4
callback			43 216
callback later			43 216
with_index/1
ArgumentError in erlang.element/2			73 154
MatchError			317 154
Protocol.UndefinedError Elixir.Enumerable			1 2 73 154
Protocol.UndefinedError Elixir.Enumerable function			3 73 154
callback			73 154
join/2
Protocol.UndefinedError Elixir.Enumerable			1 2 653
Protocol.UndefinedError Elixir.String.Chars		@0 map	11 13 4 652
Protocol.UndefinedError Elixir.String.Chars			11 13 655 654
empty?/1
ArgumentError in erlang.element/2			641
Protocol.UndefinedError Elixir.Enumerable			1 122 640
Protocol.UndefinedError Elixir.Enumerable function			3 406
callback			406
fetch!/2
Enum.OutOfBoundsError			644
Protocol.UndefinedError Elixir.Enumerable			1 122 243 244 643
filter_map/3
ArgumentError in erlang.element/2			229
BadArityError		@0 Elixir.Range	84 84 5 314
BadArityError		@0 map	84 84 4 315
BadArityError			139 139 32 228
BadFunctionError		@0 Elixir.Range	84 84 5 314
BadFunctionError		@0 map	84 84 4 315
BadFunctionError			139 139 32 228
Protocol.UndefinedError Elixir.Enumerable			1 2 229
Protocol.UndefinedError Elixir.Enumerable function			3 229
callback		@0 Elixir.Range	84 5 314
callback		@0 function	229
callback		@0 map	84 4 315
callback			139 32 228
callback later			139 32 228
split_with/2
ArgumentError in erlang.element/2			121
BadArityError		@0 Elixir.Range	18 18 5 149
BadArityError		@0 map	18 18 4 150
BadArityError			18 18 114 120
BadFunctionError		@0 Elixir.Range	18 18 5 149
BadFunctionError		@0 map	18 18 4 150
BadFunctionError			18 18 114 120
MatchError			421
Protocol.UndefinedError Elixir.Enumerable			1 2 121
Protocol.UndefinedError Elixir.Enumerable function			3 121
callback		@0 Elixir.Range	18 5 149
callback		@0 function	121
callback		@0 map	18 4 150
callback			18 114 120
callback later			18 114 120
=proc_lib
stop/1
ArgumentError in erlang.monitor/2	=process,0		1056
exit noproc			170
=Elixir.StringIO
open/2
callback			868
=Elixir.Stream
chunk/2
FunctionClauseError in Elixir.Stream.chunk/4	0,1,1,=:148		
chunk/3
FunctionClauseError in Elixir.Stream.chunk_every/4	0,1,2,=:196		
run/1
Protocol.UndefinedError Elixir.Enumerable			1 2 265
Protocol.UndefinedError Elixir.Enumerable function			3 265
callback		@0 function	265
callback			845 8 425 265
uniq/2
FunctionClauseError in Elixir.Stream.uniq_by/2	0,1:1135		
=supervisor
count_children/1
exit			47
exit noproc			47
delete_child/2
exit			47
exit noproc			47
get_callback_module/1
exit			23 563
exit noproc			23 563
get_childspec/2
exit			47
exit noproc			47
restart_child/2
exit			47
exit noproc			47
start_child/2
exit			47
exit noproc			47
start_link/3
FunctionClauseError in gen.where/1	0:601		134
terminate_child/2
exit			47
exit noproc			47
which_children/1
exit			47
exit noproc			47
=counters
info/1
ArgumentError in counters.info/1	0		
=Elixir.GenServer
call/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit calling_self			690
exit noproc		@0 other	17
exit noproc			19
exit normal			17
call/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
exit timeout			17
multi_call/3
FunctionClauseError in gen_server.multi_call/4	0,1,2,=infinity:679		
multi_call/4
FunctionClauseError in gen_server.multi_call/4	0,1,2,3:679		
reply/2
FunctionClauseError in gen.reply/2	0,1:532		
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit noproc		@0 other	45
exit noproc			48
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit noproc		@0 other	45
exit noproc			48
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit			45
exit noproc		@0 other	45
exit noproc			48
=Elixir.Inspect
inspect/2
FunctionClauseError in Elixir.Inspect.Algebra.color/3		@0 map	713
FunctionClauseError in Elixir.Inspect.Algebra.color/3		@0 tuple	714
FunctionClauseError in Elixir.Inspect.Integer.inspect/2	0,1:336		
MatchError		@0 binary	711
MatchError			712
=Elixir.HashDict
delete/2
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		432
drop/2
ArgumentError in erlang.element/2			7
FunctionClauseError in Elixir.HashDict.dict_delete/2			432 32
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback			7
equal?/2
FunctionClauseError in Elixir.HashDict.size/1	0:78		693
fetch!/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		694
get/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		333
get/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		333
get_and_update/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		333 695
has_key?/2
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		433
keys/1
FunctionClauseError in Elixir.HashDict.reduce/3			696
merge/2
FunctionClauseError in Elixir.HashDict.size/1	0:78		434
merge/3
FunctionClauseError in Elixir.HashDict.size/1	0:78		434
pop/2
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		435
pop/3
FunctionClauseError in Elixir.HashDict.dict_delete/2	0,1:95		435
put_new/3
FunctionClauseError in Elixir.HashDict.fetch/2	0,1:57		433 697
split/2
ArgumentError in erlang.element/2			7
FunctionClauseError in Elixir.HashDict.fetch/2			691 32
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback			7
take/2
ArgumentError in erlang.element/2			7
FunctionClauseError in Elixir.HashDict.fetch/2			692 32
Protocol.UndefinedError Elixir.Enumerable			1 2 7
Protocol.UndefinedError Elixir.Enumerable function			3 7
callback			7
to_list/1
FunctionClauseError in Elixir.HashDict.reduce/3			698
values/1
FunctionClauseError in Elixir.HashDict.reduce/3			699
=gb_sets
add/2
FunctionClauseError in gb_sets.is_member/2	0,1:246		530
add_element/2
FunctionClauseError in gb_sets.is_member/2	0,1:246		530
del_element/2
FunctionClauseError in gb_sets.is_member/2	0,1:246		531
delete_any/2
FunctionClauseError in gb_sets.is_member/2	0,1:246		531
filter/2
FunctionClauseError in gb_sets.to_list/1	1:474		956
from_list/1
FunctionClauseError in lists.usort/1	0:1112		957
from_ordset/1
ArgumentError in erlang.length/1	0		958
is_element/2
FunctionClauseError in gb_sets.is_member/2	0,1:246		
largest/1
FunctionClauseError in gb_sets.largest_1/1	=:465		
smallest/1
FunctionClauseError in gb_sets.smallest_1/1	=:440		
subtract/2
FunctionClauseError in gb_sets.difference/2	0,1:773		
take_largest/1
FunctionClauseError in gb_sets.take_largest1/1	=:453		959
take_smallest/1
FunctionClauseError in gb_sets.take_smallest1/1	=:428		960
=Elixir.Application
app_dir/1
ArgumentError			572
app_dir/2
FunctionClauseError in Elixir.IO.chardata_to_string/1			349 350 809
ensure_all_started/1
FunctionClauseError in Elixir.Application.ensure_all_started/2	0,=temporary:848		
ensure_started/1
FunctionClauseError in Elixir.Application.ensure_started/2	0,=temporary:820		
fetch_env!/2
ArgumentError			573
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
ArgumentError in erlang.port_info/1	0		810
info/2
ArgumentError in erlang.port_info/2	0,1		811
monitor/1
ArgumentError in erlang.monitor/2	=port,0		
open/2
ArgumentError in erlang.open_port/2	0,1		
=Elixir.Map
drop/2
ArgumentError in erlang.element/2			6 12 198
BadMapError in Elixir.Map.drop/2	0,1:807		
FunctionClauseError in lists.reverse/1			198
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 198
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 198
callback			6 12 198
equal?/2
BadMapError in Elixir.Map.equal?/2	0,1:1037		
fetch!/2
BadMapError in maps.get/2	0,1		
KeyError in maps.get/2	1,0		
filter/2
callback			764 767
from_keys/2
ArgumentError in maps.from_keys/2	0,1		768
from_struct/1
UndefinedFunctionError			769
get/2
BadMapError in Elixir.Map.get/3	0,1,=:534		
get/3
BadMapError in Elixir.Map.get/3	0,1,2:534		
get_and_update!/3
BadMapError in erlang.map_get/2	1,0		462
KeyError in erlang.map_get/2	1,0		462
callback			771
get_and_update/3
BadMapError in Elixir.Map.get/3	0,1,=:534		770
RuntimeError			461
callback			259
keys/1
BadMapError in maps.keys/1	0		
map/2
BadArityError			460 280 279
BadFunctionError			460 280 279
callback			280 279
merge/2
BadMapError in maps.merge/2	0,1		
BadMapError in maps.put/3	=k,=v,0		
new/1
ArgumentError in erlang.element/2			6 12 199
ArgumentError in maps.from_list/1	0		772
FunctionClauseError in lists.reverse/1			199
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 199
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 199
callback			6 12 199
new/2
ArgumentError in maps.from_list/1			464
FunctionClauseError in Elixir.Map.new_from_enum/2	0,0:261		
FunctionClauseError in Elixir.Map.new_from_map/2	0,1:249		
Protocol.UndefinedError Elixir.Enumerable function			3 21 463
callback		@0 map	765 464
callback			27 463
pop!/2
BadMapError in maps.take/2	1,0		773
KeyError			774
pop/2
BadMapError in maps.take/2	1,0		465
pop/3
BadMapError in maps.take/2	1,0		465
put_new/3
BadMapError			775
reject/2
callback			766 776
replace!/3
BadMapError in maps.update/3	0,1,2		
KeyError in maps.update/3	1,2,0		
replace/3
BadMapError			777
replace_lazy/3
callback			778
size/1
BadMapError in erlang.map_size/1	0		779
split/2
ArgumentError in erlang.element/2			6 12 200
BadMapError in Elixir.Map.split/2	0,1:847		
FunctionClauseError in lists.reverse/1			200
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 200
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 200
callback			6 12 200
take/2
ArgumentError in erlang.element/2			6 12 201
BadMapError			780
FunctionClauseError in lists.reverse/1			201
Protocol.UndefinedError Elixir.Enumerable			1 2 6 12 201
Protocol.UndefinedError Elixir.Enumerable function			3 6 12 201
callback			6 12 201
to_list/1
BadMapError in maps.to_list/1	0:581		
update!/3
BadMapError in erlang.map_get/2	1,0		466
KeyError in erlang.map_get/2	1,0		466
callback			782
update/4
BadMapError in Elixir.Map.update/4	0,1,2,3:693		
callback			781
values/1
BadMapError in maps.values/1	0		
=Elixir.Tuple
append/2
ArgumentError in erlang.append_element/2	0,1		
product/1
ArgumentError in erlang.tuple_size/1	0		893
sum/1
ArgumentError in erlang.tuple_size/1	0		894
ArithmeticError in erlang.+/2			895
to_list/1
ArgumentError in erlang.tuple_to_list/1	0		
=Elixir.Regex
compile!/1
Regex.CompileError			823
named_captures/2
FunctionClauseError in Elixir.Regex.names/1	0:427		490
named_captures/3
FunctionClauseError in Elixir.Keyword.put/3			824
FunctionClauseError in Elixir.Regex.names/1	0:427		490
recompile!/1
FunctionClauseError in Elixir.Regex.recompile/1	0:243		825
replace/3
callback			822 826
run/3
FunctionClauseError in Elixir.Keyword.get/3	2,=return,=binary:388		827
scan/3
FunctionClauseError in Elixir.Keyword.get/3	2,=return,=binary:388		828
=Elixir.Macro
classify_atom/1
FunctionClauseError in Elixir.Macro.inner_classify/1	0:2345		757
escape/1
ArgumentError			953
escape/2
FunctionClauseError in Elixir.Keyword.get/3	1,=unquote,=false:388		758
path/2
callback		@0 list	759
callback			760
pipe/3
ArgumentError			761
postwalk/2
callback		@0 list	456 364 457 458
callback			456 458
postwalk/3
callback		@0 list	364 457
prewalk/2
callback			756 197 762
prewalk/3
MatchError			197
callback			197
struct!/2
KeyError			459
UndefinedFunctionError			459
to_string/2
BadArityError		@0 list	256 15 95 9 341
BadArityError			256
BadFunctionError		@0 list	256 15 95 9 341
BadFunctionError			256
callback		@0 list	15 95 9 341
traverse/4
MatchError			197
callback			197
underscore/1
MatchError			763
unescape_string/1
FunctionClauseError in elixir_interpolation.unescape_chars/3			528
unescape_string/2
FunctionClauseError in elixir_interpolation.unescape_chars/3			528
unescape_tokens/1
ArgumentError in erlang.element/2			7 257
Protocol.UndefinedError Elixir.Enumerable			1 2 7 257
Protocol.UndefinedError Elixir.Enumerable function			3 7 257
callback			7 257
unescape_tokens/2
ArgumentError in erlang.element/2			7 258
Protocol.UndefinedError Elixir.Enumerable			1 2 7 258
Protocol.UndefinedError Elixir.Enumerable function			3 7 258
callback			7 258
=Elixir.Enumerable
count/1
Protocol.UndefinedError Elixir.Enumerable			1 249
impl_for!/1
Protocol.UndefinedError Elixir.Enumerable			1
member?/2
Protocol.UndefinedError Elixir.Enumerable			1 424
reduce/3
Protocol.UndefinedError Elixir.Enumerable			1 2
Protocol.UndefinedError Elixir.Enumerable function			3
slice/1
Protocol.UndefinedError Elixir.Enumerable			1 122
=orddict
filter/2
BadFunctionError			541 541
fold/3
BadFunctionError			542 542
from_list/1
FunctionClauseError in orddict.reverse_pairs/2			1053
map/2
BadFunctionError			543 543
merge/3
BadFunctionError			544 544
size/1
ArgumentError in erlang.length/1	0		1054
=maps
filter/2
ArgumentError in maps.filter/2	0,1:578		
BadMapError in maps.filter/2	0,1:581		
callback			1052 1051
filtermap/2
ArgumentError in maps.filtermap/2	0,1:578		
BadMapError in maps.filtermap/2	0,0:581		
find/2
BadMapError in maps.find/2	0,1		
fold/3
ArgumentError in maps.fold/3	0,1,2:578		
BadMapError in maps.fold/3	0,1,2:581		
callback			4
foreach/2
ArgumentError in maps.foreach/2	0,1:578		
BadMapError in maps.foreach/2	0,0:581		
from_keys/2
ArgumentError in maps.from_keys/2	0,1		
from_list/1
ArgumentError in maps.from_list/1	0		
get/2
BadMapError in maps.get/2	0,1		
KeyError in maps.get/2	0,1		
get/3
BadMapError in maps.get/3	0,1,2:581		
groups_from_list/2
ArgumentError in maps.groups_from_list/2	0,1:578		
groups_from_list/3
ArgumentError in maps.groups_from_list/3	0,1,2:578		
intersect/2
BadMapError in maps.intersect/2	0,1:581		
intersect_with/3
ArgumentError in maps.intersect_with/3	0,1,2:581		
is_key/2
BadMapError in maps.is_key/2	0,1		
iterator/1
BadMapError in maps.iterator/1	0:581		
keys/1
BadMapError in maps.keys/1	0		
map/2
ArgumentError in maps.map/2	0,1:578		
BadMapError in maps.map/2	0,1:581		
callback			280 279
merge/2
BadMapError in maps.merge/2	0,1		
merge_with/3
ArgumentError in maps.merge_with/3	0,1,2:581		
next/1
ArgumentError in maps.next/1	0:578		
put/3
BadMapError in maps.put/3	=k,=v,2		
remove/2
BadMapError in maps.remove/2	0,1		
size/1
BadMapError in maps.size/1	0:581		
take/2
BadMapError in maps.take/2	0,1		
to_list/1
BadMapError in maps.to_list/1	0:581		
update/3
BadMapError in maps.update/3	0,1,2		
KeyError in maps.update/3	0,1,2		
update_with/3
ArgumentError in maps.update_with/3	0,1,2:581		
BadMapError in maps.update_with/3	0,1,2:581		
KeyError in maps.update_with/3	0,1,2:265		
update_with/4
ArgumentError in maps.update_with/4	0,1,2,2:581		
BadMapError in maps.update_with/4	0,1,2,3:581		
values/1
BadMapError in maps.values/1	0		
with/2
ArgumentError in maps.with/2	0,1:581		
BadMapError in maps.with/2	0,1:581		
without/2
ArgumentError in maps.without/2	0,1:581		
BadMapError in maps.without/2	0,1:581		
=Elixir.Task.Supervisor
async/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 41
exit noproc		@0 other	17 41
exit noproc			19 41
async/3
FunctionClauseError in Elixir.Access.get/3	2,=shutdown,=:286		504
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 41
exit noproc		@0 other	17 41
exit noproc			19 41
async/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 41
exit noproc		@0 other	17 41
exit noproc			19 41
async_nolink/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 41
exit noproc		@0 other	17 41
exit noproc			19 41
async_nolink/3
FunctionClauseError in Elixir.Access.get/3	2,=shutdown,=:286		504
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 41
exit noproc		@0 other	17 41
exit noproc			19 41
async_nolink/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 41
exit noproc		@0 other	17 41
exit noproc			19 41
children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 354
exit noproc		@0 other	17 354
exit noproc			19 354
start_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
start_child/3
FunctionClauseError in Elixir.Access.get/3	2,=restart,=:286		885
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
start_link/1
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			253 254 887
FunctionClauseError in Elixir.Keyword.pop/3	0,=restart,=:1250		886
=Elixir.Path
absname/1
ArgumentError			22 261
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		261
absname/2
ArgumentError		@0 binary	22 477
ArgumentError			22 261
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	477
FunctionClauseError in Elixir.IO.chardata_to_string/1			261
basename/1
ArgumentError			22 478
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		478
basename/2
ArgumentError			22 479
FunctionClauseError in Elixir.IO.chardata_to_string/1			479
dirname/1
ArgumentError			22 481
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		481
expand/1
ArgumentError			22 123 482
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		123 482
expand/2
ArgumentError			22 123 162
FunctionClauseError in Elixir.IO.chardata_to_string/1			123 162
extname/1
ArgumentError			22 483
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		483
join/2
ArgumentError		@0 list	22 484
ArgumentError			22 349 350
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	349 350
FunctionClauseError in Elixir.IO.chardata_to_string/1			484
relative/1
ArgumentError			22
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		
relative_to/2
ArgumentError		@0 binary	22 264 485
ArgumentError			22 262
FunctionClauseError in Elixir.IO.chardata_to_string/1		@0 binary	264 485
FunctionClauseError in Elixir.IO.chardata_to_string/1			262
relative_to_cwd/1
ArgumentError			22 262
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		262
rootname/1
ArgumentError			22 486
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		486
rootname/2
ArgumentError			22 487
FunctionClauseError in Elixir.IO.chardata_to_string/1			487
safe_relative/1
ArgumentError			22 263
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		263
safe_relative_to/2
ArgumentError			22 263
ArgumentError in unicode.characters_to_binary/3	1,=unicode,=utf8:895		954 955 529 488
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		263
FunctionClauseError in filename.join/2			529 488
split/1
ArgumentError			22 264
FunctionClauseError in Elixir.IO.chardata_to_string/1	0:670		264
wildcard/1
ArgumentError in unicode.characters_to_list/1	0:895		480 489
wildcard/2
ArgumentError in unicode.characters_to_list/1	0:895		480 489
=atomics
info/1
ArgumentError in atomics.info/1	0		
=Elixir.Protocol
assert_impl!/2
ArgumentError			817
FunctionClauseError in Elixir.Module.concat/2	0,1:858		816
assert_protocol!/1
ArgumentError			818
FunctionClauseError in code.ensure_loaded/1	0:191		
consolidate/2
Protocol.UndefinedError Elixir.Enumerable			1 2 97 351
Protocol.UndefinedError Elixir.Enumerable function			3 97 351
callback			97 351
consolidated?/1
ArgumentError in erlang.apply/3			819
UndefinedFunctionError	=consolidated?		
extract_impls/2
Protocol.UndefinedError Elixir.Enumerable			1 2 7 124
Protocol.UndefinedError Elixir.Enumerable function			3 7 124
callback			7 124
extract_protocols/1
ArgumentError in erlang.element/2			7 124
Protocol.UndefinedError Elixir.Enumerable			1 2 7 124
Protocol.UndefinedError Elixir.Enumerable function			3 7 124
Protocol.UndefinedError Elixir.List.Chars			14 16 815 32 124
callback			7 124
=Elixir.PartitionSupervisor
count_children/1
exit noproc			19 267
partitions/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		804 348
FunctionClauseError in Elixir.PartitionSupervisor.name_partitions/1	0:264		348
exit noproc			803 348
register_name/2
RuntimeError			805
send/2
FunctionClauseError in Elixir.PartitionSupervisor.whereis_name/1	0:353		806
start_link/1
ArgumentError			807
stop/1
FunctionClauseError in Elixir.PartitionSupervisor.stop/3	0,=normal,=infinity:346		
exit noproc			48
stop/2
FunctionClauseError in Elixir.PartitionSupervisor.stop/3	0,1,=infinity:346		
exit noproc			48
stop/3
exit noproc			48
unregister_name/2
RuntimeError			808
which_children/1
exit noproc			19
=Elixir.Keyword
drop/2
FunctionClauseError in Elixir.Keyword.-drop/2-fun-0-/1			725
fetch!/2
KeyError			732
filter/2
callback			729
get/2
FunctionClauseError in Elixir.Keyword.get/3	0,1,=:388		
get_and_update!/3
BadArityError			195 195
BadFunctionError			195 195
KeyError			733
callback			195
get_and_update/3
BadArityError			99 99
BadFunctionError			99 99
callback			99
keys/1
ArgumentError			734
map/2
BadArityError			194 194 27
BadFunctionError			194 194 27
FunctionClauseError in Elixir.Keyword.-map/2-fun-0-/1			27
callback			194 27
merge/2
ArgumentError			735
new/1
ArgumentError in erlang.element/2			6 196
MatchError			336 337
Protocol.UndefinedError Elixir.Enumerable			1 2 6 196
Protocol.UndefinedError Elixir.Enumerable function			3 6 196
callback			6 196
new/2
MatchError			336 337
Protocol.UndefinedError Elixir.Enumerable function			3 6 196
callback			336 337
pop!/2
KeyError			736
pop/2
FunctionClauseError in Elixir.Keyword.pop/3	0,1,=:1250		
pop_first!/2
UndefinedFunctionError	0,1		
pop_first/2
FunctionClauseError in Elixir.Keyword.pop_first/3	0,1,=:1366		
reject/2
callback			730
replace!/3
KeyError			738 737
replace_lazy/3
callback			731
size/1
ArgumentError in erlang.length/1	0		739
split/2
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			253 254
take/2
FunctionClauseError in Elixir.Keyword.-take/2-fun-0-/1			726
update!/3
KeyError			742 741
callback			740
update/4
callback			743
validate!/2
ArgumentError			444 445
ArgumentError in erlang.element/2			727 32 744
FunctionClauseError in Elixir.Keyword.validate/2	0,1:252		445
validate/2
ArgumentError			444
values/1
FunctionClauseError in Elixir.Keyword.-values/1-fun-0-/1			728
=Elixir.OptionParser
parse!/2
OptionParser.ParseError			801
parse/2
Protocol.UndefinedError Elixir.Enumerable			1 2 21 798 800
split/1
RuntimeError			799
to_argv/1
ArgumentError in erlang.element/2			117
FunctionClauseError in Elixir.OptionParser.-to_argv/2-fun-0-/1			118
Protocol.UndefinedError Elixir.Enumerable			1 2 117
Protocol.UndefinedError Elixir.Enumerable function			3 117
callback			117
to_argv/2
FunctionClauseError in Elixir.Keyword.get/3			802
FunctionClauseError in Elixir.OptionParser.-to_argv/2-fun-0-/1			118
=persistent_term
get/1
ArgumentError in persistent_term.get/1	0		
=dict
append/3
ErlangError			77 937
append_list/3
ErlangError			77 938
erase/2
ErlangError			77 939
fetch/2
ArgumentError in dict.fetch/2	0,1:132		
ErlangError			77 940
fetch_keys/1
ErlangError			269
filter/2
ErlangError			941
find/2
ErlangError			77 942
fold/3
ErlangError			269
from_list/1
CaseClauseError			204
FunctionClauseError in dict.-from_list/1-fun-0-/2			539
is_key/2
ErlangError			77 943
map/2
ErlangError			944
merge/3
ErlangError			269
store/3
ErlangError			77 945
take/2
ErlangError			77 946
to_list/1
ErlangError			269
update/3
ErlangError			77 947
update/4
ErlangError			77 948
update_counter/3
ErlangError			77 949
=Elixir.IO
binread/1
FunctionClauseError in Elixir.IO.binread/2	=stdio,0:204		
binread/2
CaseClauseError			436
binstream/1
FunctionClauseError in Elixir.IO.binstream/2	=stdio,0:640		
binstream/2
CaseClauseError			701
binwrite/1
FunctionClauseError in Elixir.IO.binwrite/2	=stdio,0:272		
binwrite/2
CaseClauseError			702
chardata_to_string/1
ArgumentError			22
each_binstream/2
CaseClauseError			436 437
FunctionClauseError in Elixir.IO.binread/2	0,1:204		437
each_stream/2
CaseClauseError			441 438
FunctionClauseError in Elixir.IO.read/2	0,1:149		438
getn/1
Protocol.UndefinedError Elixir.String.Chars			11 13 159
Protocol.UndefinedError Elixir.String.Chars function			11 13 159
getn/2
CaseClauseError			439
Protocol.UndefinedError Elixir.String.Chars			11 13 159
Protocol.UndefinedError Elixir.String.Chars function			11 13 159
getn/3
CaseClauseError			439
Protocol.UndefinedError Elixir.String.Chars			11 13 159
Protocol.UndefinedError Elixir.String.Chars function			11 13 159
gets/1
Protocol.UndefinedError Elixir.String.Chars			11 13 250
Protocol.UndefinedError Elixir.String.Chars function			11 13 250
gets/2
CaseClauseError			703
Protocol.UndefinedError Elixir.String.Chars			11 13 250
Protocol.UndefinedError Elixir.String.Chars function			11 13 250
inspect/2
FunctionClauseError in Elixir.IO.inspect/3	=stdio,0,1:462		
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			32 440
inspect/3
FunctionClauseError in Elixir.Kernel.-struct/2-fun-0-/2			32 440
iodata_length/1
ArgumentError in erlang.iolist_size/1	0		
iodata_to_binary/1
ArgumentError in erlang.iolist_to_binary/1	0		
puts/1
Protocol.UndefinedError Elixir.String.Chars			11 13 251
Protocol.UndefinedError Elixir.String.Chars function			11 13 251
puts/2
Protocol.UndefinedError Elixir.String.Chars			11 13 251
Protocol.UndefinedError Elixir.String.Chars function			11 13 251
read/1
FunctionClauseError in Elixir.IO.read/2	=stdio,0:149		
read/2
CaseClauseError			441
stream/1
FunctionClauseError in Elixir.IO.stream/2	=stdio,0:603		
stream/2
CaseClauseError			704
warn/1
ArgumentError in io.put_chars/2			527
Protocol.UndefinedError Elixir.String.Chars			11 13 442
Protocol.UndefinedError Elixir.String.Chars function			11 13 442
warn/2
ArgumentError in io.put_chars/2			527
warn_once/3
FunctionClauseError in Elixir.Enum.drop/2			705
write/1
ArgumentError in io.put_chars/2	=standard_io,0:99		
Protocol.UndefinedError Elixir.String.Chars			11 13 252
Protocol.UndefinedError Elixir.String.Chars function			11 13 252
write/2
CaseClauseError			706
Protocol.UndefinedError Elixir.String.Chars			11 13 252
Protocol.UndefinedError Elixir.String.Chars function			11 13 252
=math
acos/1
ArgumentError in math.acos/1	0		
acosh/1
ArgumentError in math.acosh/1	0		
ArithmeticError in math.acosh/1	0		
asin/1
ArgumentError in math.asin/1	0		
asinh/1
ArgumentError in math.asinh/1	0		
atan/1
ArgumentError in math.atan/1	0		
atan2/2
ArgumentError in math.atan2/2	0,1		
atanh/1
ArgumentError in math.atanh/1	0		
ArithmeticError in math.atanh/1	0		
ceil/1
ArgumentError in math.ceil/1	0		
cos/1
ArgumentError in math.cos/1	0		
cosh/1
ArgumentError in math.cosh/1	0		
erf/1
ArgumentError in math.erf/1	0		
erfc/1
ArgumentError in math.erfc/1	0		
exp/1
ArgumentError in math.exp/1	0		
floor/1
ArgumentError in math.floor/1	0		
fmod/2
ArgumentError in math.fmod/2	0,1		
log/1
ArgumentError in math.log/1	0		
ArithmeticError in math.log/1	0		
log10/1
ArgumentError in math.log10/1	0		
ArithmeticError in math.log10/1	0		
log2/1
ArgumentError in math.log2/1	0		
ArithmeticError in math.log2/1	0		
pow/2
ArgumentError in math.pow/2	0,1		
sin/1
ArgumentError in math.sin/1	0		
sinh/1
ArgumentError in math.sinh/1	0		
sqrt/1
ArgumentError in math.sqrt/1	0		
ArithmeticError in math.sqrt/1	0		
tan/1
ArgumentError in math.tan/1	0		
tanh/1
ArgumentError in math.tanh/1	0		
=gen_statem
call/2
FunctionClauseError in gen.do_for_proc/2			168
exit noproc		@0 other	166 168
exit noproc		@0 tuple	167 168
exit noproc			33 168
call/3
FunctionClauseError in gen.call/4	0,=$gen_call,1,2:215	@0 other	168
FunctionClauseError in gen.call/4	0,=$gen_call,1,2:215		275
FunctionClauseError in gen.do_for_proc/2			275
exit noproc		@0 atom	33 275
exit noproc		@0 tuple	167 275
exit noproc			971 168
check_response/2
ArgumentError in gen_statem.check_response/2	0,1:779		
check_response/3
FunctionClauseError in gen.check_response/3	0,1,2:445		986
receive_response/2
ArgumentError in gen_statem.receive_response/2	0,1:744		
receive_response/3
FunctionClauseError in gen.receive_response/3	0,1,2:394		987
reply/1
FunctionClauseError in gen_statem.replies/1	0:970		
reply/2
FunctionClauseError in gen.reply/2	0,1:532		
reqids_add/3
ArgumentError in gen_statem.reqids_add/3	0,1,2:826		
reqids_size/1
ArgumentError in gen_statem.reqids_size/1	0:815		
reqids_to_list/1
ArgumentError in gen_statem.reqids_to_list/1	0:836		
send_request/2
FunctionClauseError in gen.do_for_proc/2			360 988
send_request/4
FunctionClauseError in gen.do_for_proc/2			360 976 533
FunctionClauseError in gen.send_request/5	0,=$gen_call,1,2,3:306		533
start/3
ArgumentError in lists.keyfind/3			274 973
start/4
ArgumentError in lists.keyfind/3			274 975
FunctionClauseError in gen.where/1	0:601		134
start_link/3
ArgumentError in lists.keyfind/3			274 972
start_link/4
ArgumentError in lists.keyfind/3			274 974
FunctionClauseError in gen.where/1	0:601		134
stop/1
exit noproc		@0 other	170
exit noproc		@0 tuple	167
exit noproc			33
stop/3
FunctionClauseError in gen.stop/3	0,1,2:545		
exit noproc		@0 other	170
exit noproc		@0 tuple	167
exit noproc			33
wait_response/2
ArgumentError in gen_statem.wait_response/2	0,1:700		
wait_response/3
FunctionClauseError in gen.wait_response/3	0,1,2:346		989
=Elixir.Access
fetch!/2
ArgumentError			370 371
FunctionClauseError in Elixir.Access.fetch/2	0,1:211		371
KeyError			570
fetch/2
ArgumentError			370
get/2
ArgumentError			285
FunctionClauseError in Elixir.Access.get/3	0,1,=:286		
get/3
ArgumentError			285
get_and_update/3
ArgumentError			286
BadArityError			99 99
BadFunctionError			99 99
FunctionClauseError in Elixir.Keyword.get_and_update/3	0,1,2:468		
FunctionClauseError in Elixir.Map.get_and_update/3	0,1,2:921		
RuntimeError			461
callback		@0 list	99
callback			259
pop/2
ArgumentError			571
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
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit			17
exit noproc		@0 other	17
exit noproc			19
get/3
exit noproc		@0 other	17
exit noproc			19
exit timeout			17
get/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
get_and_update/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit			17
exit noproc		@0 other	17
exit noproc			19
get_and_update/3
exit noproc		@0 other	17
exit noproc			19
get_and_update/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit noproc		@0 other	45
exit noproc			48
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit noproc		@0 other	45
exit noproc			48
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit			45
exit noproc		@0 other	45
exit noproc			48
update/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit			17
exit noproc		@0 other	17
exit noproc			19
update/3
exit noproc		@0 other	17
exit noproc			19
update/4
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
=Elixir.Time
add/2
FunctionClauseError in Elixir.Time.add/3	0,1,=second:501		
add/3
ArgumentError			49 76 888
compare/2
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	890
FunctionClauseError in Elixir.Time.to_day_fraction/1			889
convert!/2
ArgumentError in erlang.apply/3			164 165
FunctionClauseError in Elixir.Time.convert/2	0,1:613		165
UndefinedFunctionError			164 165
convert/2
ArgumentError in erlang.apply/3			164
UndefinedFunctionError			164
diff/2
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	506
FunctionClauseError in Elixir.Time.to_day_fraction/1			505
diff/3
FunctionClauseError in Elixir.Time.to_day_fraction/1		@0 Elixir.Time	506
FunctionClauseError in Elixir.Time.to_day_fraction/1			505
from_erl!/1
FunctionClauseError in Elixir.Time.from_erl/3			355
from_erl!/2
FunctionClauseError in Elixir.Time.from_erl/3	0,1,=Elixir.Calendar.ISO:369		355
from_erl!/3
FunctionClauseError in Elixir.Time.from_erl/3	0,1,2:369		355
from_erl/2
FunctionClauseError in Elixir.Time.from_erl/3	0,1,=Elixir.Calendar.ISO:369		
from_iso8601!/1
ArgumentError			508
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		268 507
from_iso8601!/2
ArgumentError			508
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		268 507
from_iso8601/1
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		268
from_iso8601/2
FunctionClauseError in Elixir.Calendar.ISO.parse_time/1	0:272		268
from_seconds_after_midnight/2
FunctionClauseError in Elixir.Time.from_seconds_after_midnight/3	0,1,=Elixir.Calendar.ISO:420		
from_seconds_after_midnight/3
ArgumentError in erlang.apply/3			509
UndefinedFunctionError			509
new!/3
ArgumentError			511
FunctionClauseError in Elixir.Time.new/5			510
new!/4
ArgumentError			511
FunctionClauseError in Elixir.Time.new/5			510
to_erl/1
FunctionClauseError in Elixir.Time.convert/2	0,=Elixir.Calendar.ISO:613		165 891
to_iso8601/1
FunctionClauseError in Elixir.Time.to_iso8601/2	0,=extended:316		
truncate/2
FunctionClauseError in Elixir.Calendar.truncate/2			892
utc_now/1
ArgumentError in erlang.apply/3			164 165
UndefinedFunctionError			164 165
=re
compile/1
ArgumentError in re.compile/1	0		
compile/2
ArgumentError in re.compile/2	0,1		
inspect/2
ArgumentError in re.inspect/2	0,1		
internal_run/4
ArgumentError in re.internal_run/4	0,1,2,3		
replace/3
ArgumentError in re.replace/3	0,1,2:969		
replace/4
ArgumentError in re.replace/4	0,1,2,3:965		
run/2
ArgumentError in re.run/2	0,1		
run/3
ArgumentError in re.run/3	0,1,2		
split/2
ArgumentError in re.split/2	0,1:969		
split/3
ArgumentError in re.split/3	0,1,2:965		
ucompile/2
ArgumentError in re.compile/2	0,1:736		
urun/3
ArgumentError in re.run/3	0,1,2:748		
=Elixir.Inspect.Algebra
flex_glue/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			707
glue/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			708
group/1
FunctionClauseError in Elixir.Inspect.Algebra.group/2	0,=self:860		
line/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			709
nest/2
FunctionClauseError in Elixir.Inspect.Algebra.nest/3	0,1,=always:641		
next_break_fits/1
FunctionClauseError in Elixir.Inspect.Algebra.next_break_fits/2	0,=enabled:741		
space/2
FunctionClauseError in Elixir.Inspect.Algebra.concat/2		@1 binary	
FunctionClauseError in Elixir.Inspect.Algebra.concat/2			710
=Elixir.System
convert_time_unit/3
ArgumentError			49 76
ArgumentError in erlang.convert_time_unit/3	0,1,1		
fetch_env!/1
System.EnvError			872
get_env/1
FunctionClauseError in Elixir.System.get_env/2	0,=:655		
monotonic_time/1
ArgumentError			49 873
os_time/1
ArgumentError			49 874
put_env/1
ArgumentError in erlang.element/2			116
FunctionClauseError in Elixir.System.-put_env/1-fun-0-/1			127
Protocol.UndefinedError Elixir.Enumerable			1 2 116
Protocol.UndefinedError Elixir.Enumerable function			3 116
callback			116
system_time/1
ArgumentError			49 875
time_offset/1
ArgumentError			49 876
unique_integer/1
ArgumentError in erlang.unique_integer/1	0		
=Elixir.Exception
format/2
FunctionClauseError in Elixir.Exception.format_banner/3			426
format/3
ArgumentError in erlang.element/2			24 9 68 155
FunctionClauseError in Elixir.Exception.format_banner/3	0,1,2:115		426
FunctionClauseError in Elixir.Exception.format_stacktrace_entry/1			15 95 9 68 155
FunctionClauseError in lists.reverse/1			9 68 155
Protocol.UndefinedError Elixir.Enumerable			1 2 24 9 68 155
Protocol.UndefinedError Elixir.Enumerable function			3 24 9 68 155
callback			24 9 68 155
format_fa/2
FunctionClauseError in Elixir.Exception.format_arity/1	1:718		684
format_file_line/2
ArgumentError			22 156
Protocol.UndefinedError Elixir.String.Chars			11 13 156
Protocol.UndefinedError Elixir.String.Chars function			11 13 156
format_file_line/3
ArgumentError			22 156
Protocol.UndefinedError Elixir.String.Chars			11 13 156
Protocol.UndefinedError Elixir.String.Chars function			11 13 156
format_file_line_column/3
ArgumentError			22 157
Protocol.UndefinedError Elixir.String.Chars			11 13 157
Protocol.UndefinedError Elixir.String.Chars function			11 13 157
format_file_line_column/4
ArgumentError			22 157
Protocol.UndefinedError Elixir.String.Chars			11 13 157
Protocol.UndefinedError Elixir.String.Chars function			11 13 157
format_mfa/3
FunctionClauseError in Elixir.Exception.format_arity/1	2:718		685
format_snippet/2
ArgumentError in erlang.integer_to_binary/1	1		686
KeyError			427
UndefinedFunctionError			427
format_stacktrace/1
ArgumentError in erlang.element/2			24 9 68
FunctionClauseError in Elixir.Exception.format_stacktrace_entry/1			15 95 9 68
FunctionClauseError in lists.reverse/1			9 68
Protocol.UndefinedError Elixir.Enumerable			1 2 24 9 68
Protocol.UndefinedError Elixir.Enumerable function			3 24 9 68
callback			24 9 68
=Elixir.String
to_integer/2
ArgumentError in erlang.binary_to_integer/2	0,1		
lstrip/1
FunctionClauseError in Elixir.String.Break.trim_leading/1	0:459		
splitter/2
ArgumentError in binary.compile_pattern/1	1		497 499
starts_with?/2
ArgumentError in binary.match/2	0,1		865
CaseClauseError			853 130
to_float/1
ArgumentError in erlang.binary_to_float/1	0		
ljust/3
FunctionClauseError in Elixir.String.length/1	0:2016		266
strip/1
FunctionClauseError in Elixir.String.trim/1	0:1271		
ljust/2
FunctionClauseError in Elixir.String.length/1	0:2016		266
trim_leading/1
FunctionClauseError in Elixir.String.Break.trim_leading/1	0:459		
trim_trailing/1
FunctionClauseError in Elixir.String.Break.trim_trailing/1	0:495		
split/3
ArgumentError in binary.split/3			498
FunctionClauseError in Elixir.String.parts_to_index/1			864
to_atom/1
ArgumentError in erlang.binary_to_atom/2	0,=utf8		
downcase/1
FunctionClauseError in Elixir.String.downcase/2	0,=default:899		
to_existing_atom/1
ArgumentError in erlang.binary_to_existing_atom/2	0,=utf8		
capitalize/1
FunctionClauseError in Elixir.String.capitalize/2	0,=default:945		
contains?/2
ArgumentError in binary.match/2	0,1		856
ArgumentError in erlang.byte_size/1			858
capitalize/2
FunctionClauseError in Elixir.String.downcase/2			855
duplicate/2
ArgumentError in binary.copy/2	0,1		
replace/3
ArgumentError in binary.matches/2	0,1		861
callback			857 862
strip/2
ArgumentError			866
rstrip/2
ArgumentError			863
to_char_list/1
FunctionClauseError in Elixir.String.to_charlist/1	0:2529		
lstrip/2
ArgumentError			859
splitter/3
ArgumentError in binary.compile_pattern/1	1		497 499
printable?/1
FunctionClauseError in Elixir.String.printable?/2	0,=infinity:320		
pad_leading/3
ArgumentError			854 860
ends_with?/2
CaseClauseError			852 130
split/1
ArgumentError in binary.split/3			867
split/2
ArgumentError in binary.split/3			498
rjust/2
FunctionClauseError in Elixir.String.length/1	0:2016		266
rjust/3
FunctionClauseError in Elixir.String.length/1	0:2016		266
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
ArgumentError		@0 atom	352 163
ArgumentError		@0 map	869 32
ArgumentError			353 163
count_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 267
exit noproc		@0 other	17 267
exit noproc			19 267
delete_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
init/2
ArgumentError			500
restart_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
start_child/2
ArgumentError		@1 atom	352 163 501
ArgumentError			353 163 501
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
start_link/2
ArgumentError			500 871
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			253 254 870
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit noproc		@0 other	45
exit noproc			48
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit noproc		@0 other	45
exit noproc			48
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit			45
exit noproc		@0 other	45
exit noproc			48
terminate_child/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
which_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
=ordsets
filter/2
ErlangError			363
FunctionClauseError in lists.filter/2	0,1:1382		
fold/3
CaseClauseError			204
FunctionClauseError in lists.foldl/3	0,1,2:1348		
from_list/1
FunctionClauseError in lists.usort/1	0:1112		
size/1
ArgumentError in erlang.length/1	0		1055
=Elixir.Task
await/1
ArgumentError			878
await/2
exit timeout			879
await_many/1
ArgumentError in erlang.element/2			7 133
FunctionClauseError in lists.reverse/1			133
MatchError			877 32 133
Protocol.UndefinedError Elixir.Enumerable			1 2 7 133
Protocol.UndefinedError Elixir.Enumerable function			3 7 133
callback			7 133
await_many/2
Protocol.UndefinedError Elixir.Enumerable			1 2 7 133
exit timeout			881 880
ignore/1
ArgumentError in erlang.unlink/1	=		882
shutdown/1
ArgumentError			502
shutdown/2
ArgumentError			502
yield/1
ArgumentError			883
yield_many/1
FunctionClauseError in Elixir.Task.yield_many/3			503
yield_many/2
FunctionClauseError in Elixir.Task.yield_many/3			503
=rand
bytes/1
FunctionClauseError in rand.bytes_s/2			1064
exro928_seed/1
ErlangError			1078 1065
exsp_jump/1
ArithmeticError in erlang.band/2			1067 548
FunctionClauseError in rand.-inlined-exsp_next/1-/1	0:880		548
exsp_next/1
ArithmeticError in erlang.band/2			1066
float2str/1
ArgumentError in erlang.float/1	0		1068
make_float/3
ArgumentError			549
MatchError			549
mwc59/1
ArithmeticError in erlang.band/2			1069
mwc59_float/1
ArithmeticError in erlang.band/2			1070
mwc59_value/1
ArithmeticError in erlang.band/2			1071
mwc59_value32/1
ArithmeticError in erlang.band/2			1072
normal/2
ArgumentError in math.sqrt/1	1		550
ArithmeticError in math.sqrt/1	1		550
normal_s/1
FunctionClauseError in rand.-inlined-get_52/1-/1	0:1714		
normal_s/3
FunctionClauseError in rand.-inlined-get_52/1-/1	2:1714		1073
seed/1
FunctionClauseError in rand.mk_alg/1	0:706		281 1074
seed/2
FunctionClauseError in rand.mk_alg/1	0:706		281 1075
seed58/2
ArithmeticError in erlang.+/2			551 1076 1077
seed_s/1
FunctionClauseError in rand.mk_alg/1	0:706		281
seed_s/2
FunctionClauseError in rand.mk_alg/1	0:706		281
splitmix64_next/1
ArithmeticError in erlang.+/2			551
uniform/1
FunctionClauseError in rand.uniform_s/2			1079
=Elixir.Base
decode16!/1
ArgumentError			372 374
decode16!/2
ArgumentError		@1 binary	575
ArgumentError			372 374
FunctionClauseError in Elixir.Keyword.get/3	1,=case,=upper:388		373
decode16/1
FunctionClauseError in Elixir.Base.decode16!/2			287
decode16/2
FunctionClauseError in Elixir.Base.decode16!/2	0,1:304		287
FunctionClauseError in Elixir.Keyword.get/3	1,=case,=upper:388		373 287
decode32!/1
ArgumentError			377
decode32!/2
ArgumentError			377
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		375
decode32/1
FunctionClauseError in Elixir.Base.decode32!/2			288
decode32/2
FunctionClauseError in Elixir.Base.decode32!/2	0,1:976		288
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		375 288
decode64!/1
ArgumentError			379
decode64!/2
ArgumentError			379
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		378
decode64/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		378 576
encode16/2
FunctionClauseError in Elixir.Keyword.get/3	1,=case,=upper:388		577
encode32/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		578
encode64/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		579
hex_decode32!/1
ArgumentError			376
hex_decode32!/2
ArgumentError			376
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		381
hex_decode32/1
FunctionClauseError in Elixir.Base.hex_decode32!/2			289
hex_decode32/2
FunctionClauseError in Elixir.Base.hex_decode32!/2	0,1:1071		289
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		381 289
hex_encode32/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		580
url_decode64!/1
ArgumentError			380
url_decode64!/2
ArgumentError			380
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		382
url_decode64/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		382 581
url_encode64/2
FunctionClauseError in Elixir.Keyword.get/3	1,=padding,=true:388		582
=Elixir.Calendar.ISO
date_to_iso_days/3
ArgumentError			173 59
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		172 59
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		59
date_to_string/3
FunctionClauseError in Elixir.Calendar.ISO.date_to_string/4	0,1,2,=extended:1169		
day_of_era/3
ArgumentError			173 59 290
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		172 59 290
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		59 290
day_of_week/3
ArgumentError			173 59 135 291
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		172 59 135 291
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		59 135 291
day_of_week/4
ArgumentError			173 59 135
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		175 385
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		172 59 135
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		59 135
day_of_year/3
ArgumentError			173 292
FunctionClauseError in Elixir.Calendar.ISO.days_in_month/2	0,1:829		172 292
FunctionClauseError in Elixir.Calendar.ISO.ensure_day_in_month!/3	0,1,2:1652		292
from_unix/2
ArgumentError			49 76 174
gregorian_seconds_to_iso_days/2
ArithmeticError in erlang.+/2			588
ArithmeticError in erlang.div/2			586 587
iso_days_to_day_of_week/2
FunctionClauseError in Elixir.Calendar.ISO.day_of_week_offset/1	1:948		175
offset_to_string/4
ArithmeticError in erlang.+/2	0,1		589
time_to_string/4
FunctionClauseError in Elixir.Calendar.ISO.time_to_string/5	0,1,2,3,=extended:1115		
year_of_era/3
FunctionClauseError in Elixir.Calendar.ISO.year_of_era/1	0:1026		
=Elixir.Calendar
compatible_calendars?/2
ArgumentError in erlang.apply/3			383
UndefinedFunctionError			383
strftime/2
ArgumentError			584 384
KeyError			583 384
strftime/3
Protocol.UndefinedError Elixir.Enumerable			1 2 7 585
=Elixir.Range
new/2
ArgumentError			820
new/3
ArgumentError			821
=Elixir.DynamicSupervisor
count_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26 298
exit noproc		@0 other	17 298
exit noproc			19 298
start_child/2
ArgumentError		@1 atom	352 163 396
ArgumentError			353 163 396
exit noproc			19
start_link/1
FunctionClauseError in Elixir.Keyword.-split/2-fun-0-/2			253 254 609
start_link/3
FunctionClauseError in Elixir.Access.get/3	2,=name,=:286		610
stop/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit noproc		@0 other	45
exit noproc			48
stop/2
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit noproc		@0 other	45
exit noproc			48
stop/3
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		70
exit			45
exit noproc		@0 other	45
exit noproc			48
terminate_child/2
exit noproc			19
which_children/1
FunctionClauseError in Elixir.GenServer.whereis/1	0:1200		26
exit noproc		@0 other	17
exit noproc			19
=gen_server
call/2
exit noproc			985
call/3
exit noproc			47
exit timeout			47
stop/1
exit noproc		@0 other	170
exit noproc		@0 tuple	167
exit noproc			33
=gb_trees
delete_any/2
FunctionClauseError in gb_trees.is_defined/2	0,1:222		962
enter/3
FunctionClauseError in gb_trees.is_defined/2	0,2:222		963
from_orddict/1
ArgumentError in erlang.length/1	0		964
FunctionClauseError in gb_trees.balance_list_1/2			961 965
get/2
FunctionClauseError in gb_trees.get_1/2	0,=:244		
insert/3
ErlangError			967 966
largest/1
FunctionClauseError in gb_trees.largest_1/1	=:507		
smallest/1
FunctionClauseError in gb_trees.smallest_1/1	=:482		
take_any/2
FunctionClauseError in gb_trees.is_defined/2	0,1:222		968
take_largest/1
FunctionClauseError in gb_trees.take_largest1/1	=:495		969
take_smallest/1
FunctionClauseError in gb_trees.take_smallest1/1	=:470		970
=io_lib
build_text/1
ArgumentError in io_lib.build_text/1	0:234		
build_text/2
ArgumentError in io_lib.build_text/2	0,1:248		
chars_length/1
FunctionClauseError in unicode_util.cp/1			78 365
collect_chars/3
FunctionClauseError in io_lib.collect_chars/4	0,1,=latin1,2:806		
collect_line/3
FunctionClauseError in io_lib.collect_line/4	0,1,=latin1,2:894		
format/2
ArgumentError in io_lib.format/2	0,1:187		
format/3
ArgumentError in io_lib.format/2	0,1:202		
fread/3
FunctionClauseError in io_lib_fread.fread/3	0,1,2:49		
fwrite/2
ArgumentError in io_lib.format/2	0,1:187		
fwrite/3
ArgumentError in io_lib.format/2	0,1:202		
get_until/3
FunctionClauseError in io_lib.get_until/4	0,1,=latin1,2:954		
indentation/2
ArithmeticError			996
FunctionClauseError in io_lib_format.indentation/2		@0 list	997
limit_term/2
ArithmeticError			991 990
print/4
ArithmeticError		@0 binary	1001 362
ArithmeticError		@0 tuple	1005 1004 362
ArithmeticError			1003 1002 1000 362
FunctionClauseError in io_lib_pretty.indent/1	1:1141		999
scan_format/2
ArgumentError in io_lib.scan_format/2	0,1:215		
unscan_format/1
FunctionClauseError in io_lib_format.print/1	0:116		998
write/2
ArithmeticError		@0 tuple	994
ArithmeticError			993
FunctionClauseError in io_lib.write_binary/2	0,1:438		
FunctionClauseError in io_lib.write_map/3	0,1,=latin1:415		
write_atom/1
ArgumentError in erlang.atom_to_list/1	0		536
write_atom_as_latin1/1
ArgumentError in erlang.atom_to_list/1	0		536
write_binary/3
ArgumentError in erlang.bit_size/1	0		995 535
ArithmeticError in erlang.-/2			992 535
write_latin1_string/1
FunctionClauseError in io_lib.string_char/4			276
FunctionClauseError in io_lib.write_string1/3			276
write_latin1_string/2
FunctionClauseError in io_lib.string_char/4			276
FunctionClauseError in io_lib.write_string1/3	=latin1,0,1:581		276
write_string/1
FunctionClauseError in io_lib.write_string1/3			361
write_string/2
FunctionClauseError in io_lib.write_string1/3	=unicode_as_unicode,0,1:581		361
write_string_as_latin1/1
ArgumentError in erlang.integer_to_list/2			534 277
FunctionClauseError in io_lib.write_string1/3			277
write_string_as_latin1/2
ArgumentError in erlang.integer_to_list/2			534 277
FunctionClauseError in io_lib.write_string1/3	=unicode_as_latin1,0,1:581		277
write_unicode_char/1
FunctionClauseError in io_lib.write_char/1	0:624		
write_unicode_string/1
FunctionClauseError in io_lib.write_string1/3			361
=proplists
compact/1
ErlangError			1057
expand/2
ErlangError			1058 1060
from_map/1
BadMapError in maps.to_list/1	0:581		
get_keys/1
FunctionClauseError in proplists.get_keys/2			1061
get_value/2
FunctionClauseError in proplists.get_value/3	0,1,=undefined:216		
normalize/2
FunctionClauseError in proplists.apply_stages/2	0,1:614		1062
split/2
ErlangError			1059 547
FunctionClauseError in proplists.split/3			547
substitute_aliases/2
ErlangError			545
FunctionClauseError in proplists.substitute_aliases_1/2			545
substitute_negations/2
ErlangError			546
FunctionClauseError in proplists.substitute_negations_1/2			546
to_map/2
FunctionClauseError in proplists.apply_stages/2	0,1:614		1063
=Elixir.URI
decode_query/2
ArgumentError			395 513
FunctionClauseError in Elixir.Keyword.put/3			513
FunctionClauseError in Elixir.URI.decode_query/3	0,1,=www_form:195		
decode_query/3
FunctionClauseError in Elixir.URI.decode_with_encoding/2	0,2:295	@1 map	512 898
FunctionClauseError in Elixir.URI.decode_with_encoding/2	0,2:295		512 897
encode/2
callback			903 896
encode_query/1
ArgumentError			899 15 95 9
ArgumentError in erlang.element/2			24 9
FunctionClauseError in Elixir.URI.encode_kv_pair/2			15 95 9
FunctionClauseError in lists.reverse/1			9
Protocol.UndefinedError Elixir.Enumerable			1 2 24 9
Protocol.UndefinedError Elixir.Enumerable function			3 24 9
callback			24 9
encode_query/2
ArgumentError in erlang.element/2			24 9
FunctionClauseError in Elixir.URI.encode_kv_pair/2			15 95 9
FunctionClauseError in lists.reverse/1			9
Protocol.UndefinedError Elixir.Enumerable			1 2 24 9
Protocol.UndefinedError Elixir.Enumerable function			3 24 9
callback			24 9
merge/2
ArgumentError			900
FunctionClauseError in Elixir.URI.parse/1			901
new!/1
URI.Error			902
query_decoder/1
FunctionClauseError in Elixir.URI.query_decoder/2	0,=www_form:268		
to_string/1
FunctionClauseError in Elixir.String.Chars.URI.to_string/1	0:978		
=sys
change_code/4
exit			23
exit noproc			23
get_debug/3
ArgumentError in lists.keysearch/3			366
get_log/1
ArgumentError in lists.keysearch/3			366 1119
get_state/1
exit			23 367
exit calling_self			23 367
exit noproc			23 367
get_state/2
exit			29 368
exit calling_self			29 368
exit noproc			29 368
get_status/1
exit			23
exit noproc			23
get_status/2
exit			29
exit noproc			29
log/2
exit			23
exit noproc			23
log/3
exit			29
exit noproc			29
log_to_file/2
exit			23
exit noproc			23
log_to_file/3
exit			29
exit noproc			29
no_debug/1
exit			23
exit noproc			23
no_debug/2
exit			29
exit noproc			29
print_log/1
ArgumentError in lists.keysearch/3			366 1120
remove/2
exit			23
exit noproc			23
remove/3
exit			29
exit noproc			29
replace_state/2
exit			23 564
exit noproc			23 564
replace_state/3
exit			29 565
exit noproc			29 565
resume/1
exit			23
exit noproc			23
resume/2
exit			29
exit noproc			29
statistics/2
exit			23
exit noproc			23
statistics/3
exit			29
exit noproc			29
suspend/1
exit			23
exit noproc			23
suspend/2
exit			29
exit noproc			29
terminate/2
exit noproc			23
trace/2
exit			23
exit noproc			23
trace/3
exit			29
exit noproc			29
`
