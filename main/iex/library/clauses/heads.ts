/**
 * The heads of the clauses of Elixir 1.14's library and where its functions are, and Erlang's. Made by test/iex/reference/heads.exs, which says how it
 * is written, from the debug information of Elixir and OTP 25.
 */
export const heads = `
=Elixir.Access lib/access.ex
all/4	defp
618	[head | rest], next, gets, updates
625	[], _next, gets, updates
at/1	def
677	index	0 is_integer(index)
at!/1	def
732	index	0 is_integer(index)
elem/1	def
548	index	0 is_integer(index) and index >= 0
fetch/2	def
211	%module{} = container, key
218	map, key	0 is_map(map)
225	list, key	0 is_list(list) and is_atom(key)
232	list, key	0 is_list(list)
237	nil, _key
filter/1	def
799	func	0 is_function(func)
get/3	def
286	%module{} = container, key, default
298	map, key, default	0 is_map(map)
305	list, key, default	0 is_list(list) and is_atom(key)
312	list, key, _default	0 is_list(list)
317	nil, _key, default
get_and_update/3	def
348	%module{} = container, key, fun
359	map, key, fun	0 is_map(map)
363	list, key, fun	0 is_list(list)
367	nil, key, _fun
get_and_update_at/5	defp
693	[head | rest], 0, next, updates, _default_fun
700	[_ | _] = list, index, next, updates, default_fun	0 index < 0
710	[head | rest], index, next, updates, default_fun	0 index > 0
714	[], _index, _next, updates, default_fun
get_and_update_filter/5	defp
815	[head | rest], func, next, updates, gets
829	[], _func, _next, updates, gets
get_and_update_slice/6	defp
922	[head | rest], range, next, updates, gets, index
943	[], _range, _next, updates, gets, _index
pop/2	def
398	%module{} = container, key
405	map, key	0 is_map(map)
409	list, key	0 is_list(list)
413	nil, key
slice/1	def
883	%Range{} = range
=Elixir.Agent lib/agent.ex
cast/2	def
461	agent, fun	0 is_function(fun, 1)
get/3	def
334	agent, fun, timeout	0 is_function(fun, 1)
get_and_update/3	def
375	agent, fun, timeout	0 is_function(fun, 1)
start/2	def
299	fun, options	0 is_function(fun, 0)
start_link/2	def
270	fun, options	0 is_function(fun, 0)
update/3	def
416	agent, fun, timeout	0 is_function(fun, 1)
=Elixir.Agent.Server lib/agent/server.ex
get_initial_call/1	defp
39	fun	0 is_function(fun, 0)
45	{mod, fun, args}
handle_call/3	def
11	{:get, fun}, _from, state
15	{:get_and_update, fun}, _from, state
22	{:update, fun}, _from, state
handle_cast/2	def
26	{:cast, fun}, state
=Elixir.Application lib/application.ex
app_dir/1	def
951	app	0 is_atom(app)
app_dir/2	def
980	app, path	0 is_atom(app) and is_binary(path)
984	app, path	0 is_atom(app) and is_list(path)
compile_env/4	def
555	%Macro.Env{} = env, app, key_or_path, default
compile_env!/3	def
596	%Macro.Env{} = env, app, key_or_path
delete_env/3	def
795	app, key, opts	0 is_atom(app)
ensure_all_started/2	def
848	app, type	0 is_atom(app)
ensure_loaded/1	def
832	app	0 is_atom(app)
ensure_started/2	def
820	app, type	0 is_atom(app)
fetch_compile_env/3	defp
608	app, key, env	0 is_atom(key)
612	app, [key | paths], env	0 is_atom(key)
fetch_env/2	def
701	app, key	0 is_atom(app)
fetch_env!/2	def
724	app, key	0 is_atom(app)
get_all_env/1	def
482	app	0 is_atom(app)
get_application/1	def
471	module	0 is_atom(module)
get_env/3	def
682	app, key, default	0 is_atom(app)
load/1	def
911	app	0 is_atom(app)
put_all_env/2	def
785	config, opts	0 is_list(config) and is_list(opts)
put_env/4	def
766	app, key, value, opts	0 is_atom(app)
spec/1	def
441	app	0 is_atom(app)
spec/2	def
456	app, key	0 is_atom(app) and (key === :description or key === :id or key === :vsn or key === :modules or key === :maxP or key === :maxT or key === :registered or key === :included_applications or key === :optional_applications or key === :applications or key === :mod or key === :start_phases)
start/2	def
887	app, type	0 is_atom(app)
stop/1	def
897	app	0 is_atom(app)
traverse_env/2	defp
625	return, []
626	:error, _paths
627	{:ok, value}, [key | keys]
unload/1	def
922	app	0 is_atom(app)
=Elixir.ArgumentError lib/exception.ex
exception/1	def
810	msg	0 is_binary(msg)
810	args	0 is_list(args)
=Elixir.ArithmeticError lib/exception.ex
exception/1	def
852	msg	0 is_binary(msg)
852	args	0 is_list(args)
=Elixir.BadArityError lib/exception.ex
exception/1	def
1046	args	0 is_list(args)
=Elixir.BadBooleanError lib/exception.ex
exception/1	def
992	args	0 is_list(args)
=Elixir.BadFunctionError lib/exception.ex
exception/1	def
961	args	0 is_list(args)
=Elixir.BadMapError lib/exception.ex
exception/1	def
983	args	0 is_list(args)
=Elixir.BadStructError lib/exception.ex
exception/1	def
974	args	0 is_list(args)
=Elixir.Base lib/base.ex
decode16!/2	def
304	string, opts	0 is_binary(string) and rem(byte_size(string), 2) == 0
312	string, _opts	0 is_binary(string)
decode16lower!/2	defp
335	<<c1, c2, c3, c4, c5, c6, c7, c8, rest::binary>>, acc
352	<<c1, c2, c3, c4, rest::binary>>, acc
365	<<c1::integer-size(8), c2::integer-size(8), rest::binary>>, acc
369	<<>>, acc
decode16mixed!/2	defp
335	<<c1, c2, c3, c4, c5, c6, c7, c8, rest::binary>>, acc
352	<<c1, c2, c3, c4, rest::binary>>, acc
365	<<c1::integer-size(8), c2::integer-size(8), rest::binary>>, acc
369	<<>>, acc
decode16upper!/2	defp
335	<<c1, c2, c3, c4, c5, c6, c7, c8, rest::binary>>, acc
352	<<c1, c2, c3, c4, rest::binary>>, acc
365	<<c1::integer-size(8), c2::integer-size(8), rest::binary>>, acc
369	<<>>, acc
decode32!/2	def
976	string, opts	0 is_binary(string)
decode64/2	def
519	string, opts	0 is_binary(string)
decode64!/2	def
553	string, opts	0 is_binary(string)
encode16/2	def
178	data, opts	0 is_binary(data)
encode16lower/2	defp
194	<<c1, c2, c3, c4, c5, c6, c7, c8, rest::binary>>, acc
211	<<c1, c2, c3, c4, rest::binary>>, acc
224	<<c1, c2, rest::binary>>, acc
228	<<c1, rest::binary>>, acc
232	<<>>, acc
encode16upper/2	defp
194	<<c1, c2, c3, c4, c5, c6, c7, c8, rest::binary>>, acc
211	<<c1, c2, c3, c4, rest::binary>>, acc
224	<<c1, c2, rest::binary>>, acc
228	<<c1, rest::binary>>, acc
232	<<>>, acc
encode32/2	def
773	data, opts	0 is_binary(data)
encode32hexlower/3	defp
839	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(10), c4::integer-size(10), rest::binary>>, acc, pad?
853	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(10), c4::integer-size(2)>>, acc, pad?
864	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(4)>>, acc, pad?
874	<<c1::integer-size(10), c2::integer-size(6)>>, acc, pad?
883	<<c1::integer-size(8)>>, acc, pad?
888	<<>>, acc, _pad?
encode32hexupper/3	defp
839	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(10), c4::integer-size(10), rest::binary>>, acc, pad?
853	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(10), c4::integer-size(2)>>, acc, pad?
864	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(4)>>, acc, pad?
874	<<c1::integer-size(10), c2::integer-size(6)>>, acc, pad?
883	<<c1::integer-size(8)>>, acc, pad?
888	<<>>, acc, _pad?
encode32lower/3	defp
839	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(10), c4::integer-size(10), rest::binary>>, acc, pad?
853	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(10), c4::integer-size(2)>>, acc, pad?
864	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(4)>>, acc, pad?
874	<<c1::integer-size(10), c2::integer-size(6)>>, acc, pad?
883	<<c1::integer-size(8)>>, acc, pad?
888	<<>>, acc, _pad?
encode32upper/3	defp
839	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(10), c4::integer-size(10), rest::binary>>, acc, pad?
853	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(10), c4::integer-size(2)>>, acc, pad?
864	<<c1::integer-size(10), c2::integer-size(10), c3::integer-size(4)>>, acc, pad?
874	<<c1::integer-size(10), c2::integer-size(6)>>, acc, pad?
883	<<c1::integer-size(8)>>, acc, pad?
888	<<>>, acc, _pad?
encode64/2	def
393	data, opts	0 is_binary(data)
encode64base/3	defp
429	<<c1::integer-size(12), c2::integer-size(12), c3::integer-size(12), c4::integer-size(12), rest::binary>>, acc, pad?
443	<<c1::integer-size(12), c2::integer-size(12), c3::integer-size(12), c4::integer-size(4)>>, acc, pad?
454	<<c1::integer-size(12), c2::integer-size(12), c3::integer-size(8)>>, acc, pad?
464	<<c1::integer-size(12), c2::integer-size(12)>>, acc, _pad?
472	<<c1::integer-size(12), c2::integer-size(4)>>, acc, pad?
481	<<c1::integer-size(8)>>, acc, pad?
489	<<>>, acc, _pad?
encode64url/3	defp
429	<<c1::integer-size(12), c2::integer-size(12), c3::integer-size(12), c4::integer-size(12), rest::binary>>, acc, pad?
443	<<c1::integer-size(12), c2::integer-size(12), c3::integer-size(12), c4::integer-size(4)>>, acc, pad?
454	<<c1::integer-size(12), c2::integer-size(12), c3::integer-size(8)>>, acc, pad?
464	<<c1::integer-size(12), c2::integer-size(12)>>, acc, _pad?
472	<<c1::integer-size(12), c2::integer-size(4)>>, acc, pad?
481	<<c1::integer-size(8)>>, acc, pad?
489	<<>>, acc, _pad?
hex_decode32!/2	def
1071	string, opts	0 is_binary(string)
hex_encode32/2	def
816	data, opts	0 is_binary(data)
maybe_pad/3	defp
141	acc, false, _count
142	acc, true, 6
143	acc, true, 4
144	acc, true, 3
145	acc, true, 2
146	acc, true, 1
remove_ignored/2	defp
148	string, nil
150	string, :whitespace
url_decode64/2	def
581	string, opts	0 is_binary(string)
url_decode64!/2	def
613	string, opts	0 is_binary(string)
url_encode64/2	def
415	data, opts	0 is_binary(data)
=Elixir.Behaviour lib/behaviour.ex
do_defcallback/2	defp
49	kind, {spec, return, guards}
=Elixir.Calendar lib/calendar.ex
am_pm/2	defp
575	hour, format_options	0 hour > 11
579	hour, format_options	0 hour <= 11
parse/4	defp
534	"", _datetime, _format_options, acc
537	<<"%", rest::binary>>, datetime, format_options, acc
540	<<char, rest::binary>>, datetime, format_options, acc
parse_modifiers/4	defp
543	<<"-", rest::binary>>, width, nil, parser_data
547	<<"0", rest::binary>>, nil, nil, parser_data
551	<<"_", rest::binary>>, width, nil, parser_data
555	<<digit, rest::binary>>, width, pad, parser_data	0 is_integer(digit) and (digit >= 48 and digit <= 57)
562	<<format, _::binary>> = rest, width, nil, parser_data
567	<<format, _::binary>> = rest, nil, pad, parser_data
571	rest, width, pad, {datetime, format_options, acc}
put_time_zone_database/1	def
368	database	0 is_atom(database)
strftime/3	def
523	date_or_time_or_datetime, string_format, user_options	1 is_map(date_or_time_or_datetime) and is_binary(string_format)
truncate/2	def
354	microsecond_tuple, :microsecond
356	{microsecond, precision}, :millisecond
361	_, :second
=Elixir.Calendar.ISO lib/calendar/iso.ex
add_day_fraction_to_iso_days/3	def
1494	{days, {parts, ppd}}, add, ppd
1498	{days, {parts, ppd}}, add, add_ppd
date_from_iso_days/1	def
787	days	0 is_integer(days) and (days >= -3_652_059 and days <= 3_652_424)
date_to_string/4	def
1169	year, month, day, format	1 is_integer(year) and is_integer(month) and is_integer(day) and (format === :basic or format === :extended)
date_to_string_guarded/4	defp
1175	year, month, day, :extended
1179	year, month, day, :basic
datetime_to_string/12	def
1277	year, month, day, hour, minute, second, microsecond, time_zone, zone_abbr, utc_offset, std_offset, format	14 is_binary(time_zone) and is_binary(zone_abbr) and is_integer(utc_offset) and is_integer(std_offset)
day_of_era/3	def
1074	year, month, day	0 is_integer(year) and (year >= 1 and year <= 9999)
1079	year, month, day	0 is_integer(year) and (year >= -9999 and year <= 0)
day_of_week_offset/1	defp
948	:default
949	:wednesday
950	:thursday
951	:friday
952	:saturday
953	:sunday
954	:monday
955	:tuesday
days_before_month/1	defp
1521	1
1522	2
1523	3
1524	4
1525	5
1526	6
1527	7
1528	8
1529	9
1530	10
1531	11
1532	12
days_in_month/2	def
829	year, month	0 is_integer(year) and (year >= -9999 and year <= 9999) and (is_integer(month) and (month >= 1 and month <= 12))
days_to_end_of_epoch/1	defp
1571	year	0 year < 0
do_parse_date/3	defp
388	<<y1, y2, y3, y4, m1, m2, d1, d2>>, multiplier, :basic	0 y1 >= 48 and y1 <= 57 and y2 >= 48 and y2 <= 57 and y3 >= 48 and y3 <= 57 and y4 >= 48 and y4 <= 57 and m1 >= 48 and m1 <= 57 and m2 >= 48 and m2 <= 57 and d1 >= 48 and d1 <= 57 and d2 >= 48 and d2 <= 57
393	<<y1, y2, y3, y4, 45, m1, m2, 45, d1, d2>>, multiplier, :extended	0 y1 >= 48 and y1 <= 57 and y2 >= 48 and y2 <= 57 and y3 >= 48 and y3 <= 57 and y4 >= 48 and y4 <= 57 and m1 >= 48 and m1 <= 57 and m2 >= 48 and m2 <= 57 and d1 >= 48 and d1 <= 57 and d2 >= 48 and d2 <= 57
398	_, _, _
do_parse_naive_datetime/3	defp
473	<<y1, y2, y3, y4, m1, m2, d1, d2, datetime_sep, h1, h2, i1, i2, s1, s2, rest::binary>>, multiplier, :basic	5 y1 >= 48 and y1 <= 57 and y2 >= 48 and y2 <= 57 and y3 >= 48 and y3 <= 57 and y4 >= 48 and y4 <= 57 and m1 >= 48 and m1 <= 57 and m2 >= 48 and m2 <= 57 and d1 >= 48 and d1 <= 57 and d2 >= 48 and d2 <= 57 and (datetime_sep === 32 or datetime_sep === 84) and (h1 >= 48 and h1 <= 57 and h2 >= 48 and h2 <= 57 and i1 >= 48 and i1 <= 57 and i2 >= 48 and i2 <= 57 and s1 >= 48 and s1 <= 57 and s2 >= 48 and s2 <= 57)
484	<<y1, y2, y3, y4, 45, m1, m2, 45, d1, d2, datetime_sep, h1, h2, 58, i1, i2, 58, s1, s2, rest::binary>>, multiplier, :extended	5 y1 >= 48 and y1 <= 57 and y2 >= 48 and y2 <= 57 and y3 >= 48 and y3 <= 57 and y4 >= 48 and y4 <= 57 and m1 >= 48 and m1 <= 57 and m2 >= 48 and m2 <= 57 and d1 >= 48 and d1 <= 57 and d2 >= 48 and d2 <= 57 and (datetime_sep === 32 or datetime_sep === 84) and (h1 >= 48 and h1 <= 57 and h2 >= 48 and h2 <= 57 and i1 >= 48 and i1 <= 57 and i2 >= 48 and i2 <= 57 and s1 >= 48 and s1 <= 57 and s2 >= 48 and s2 <= 57)
495	_, _, _
do_parse_utc_datetime/3	defp
577	<<y1, y2, y3, y4, m1, m2, d1, d2, datetime_sep, h1, h2, i1, i2, s1, s2, rest::binary>>, multiplier, :basic	5 y1 >= 48 and y1 <= 57 and y2 >= 48 and y2 <= 57 and y3 >= 48 and y3 <= 57 and y4 >= 48 and y4 <= 57 and m1 >= 48 and m1 <= 57 and m2 >= 48 and m2 <= 57 and d1 >= 48 and d1 <= 57 and d2 >= 48 and d2 <= 57 and (datetime_sep === 32 or datetime_sep === 84) and (h1 >= 48 and h1 <= 57 and h2 >= 48 and h2 <= 57 and i1 >= 48 and i1 <= 57 and i2 >= 48 and i2 <= 57 and s1 >= 48 and s1 <= 57 and s2 >= 48 and s2 <= 57)
588	<<y1, y2, y3, y4, 45, m1, m2, 45, d1, d2, datetime_sep, h1, h2, 58, i1, i2, 58, s1, s2, rest::binary>>, multiplier, :extended	5 y1 >= 48 and y1 <= 57 and y2 >= 48 and y2 <= 57 and y3 >= 48 and y3 <= 57 and y4 >= 48 and y4 <= 57 and m1 >= 48 and m1 <= 57 and m2 >= 48 and m2 <= 57 and d1 >= 48 and d1 <= 57 and d2 >= 48 and d2 <= 57 and (datetime_sep === 32 or datetime_sep === 84) and (h1 >= 48 and h1 <= 57 and h2 >= 48 and h2 <= 57 and i1 >= 48 and i1 <= 57 and i2 >= 48 and i2 <= 57 and s1 >= 48 and s1 <= 57 and s2 >= 48 and s2 <= 57)
599	_, _, _
ensure_day_in_month!/3	defp
1652	year, month, day	0 is_integer(day)
format_offset/4	defp
1311	total, hour, minute, :extended
1315	total, hour, minute, :basic
from_unix/2	def
1396	integer, unit	0 is_integer(integer)
iso_days_to_unit/2	def
1487	{days, {parts, ppd}}, unit
leap_year?/1	def
876	year	0 is_integer(year) and (year >= -9999 and year <= 9999)
months_in_year/1	def
852	year	0 is_integer(year) and (year >= -9999 and year <= 9999)
naive_datetime_from_iso_days/1	def
697	{days, day_fraction}
parse_date/1	def
353	string	0 is_binary(string)
parse_date/2	def
376	string, format	0 is_binary(string) and (format === :basic or format === :extended)
parse_naive_datetime/1	def
438	string	0 is_binary(string)
parse_naive_datetime/2	def
461	string, format	0 is_binary(string) and (format === :basic or format === :extended)
parse_time/1	def
272	string	0 is_binary(string)
parse_time/2	def
295	string, format	0 is_binary(string) and (format === :basic or format === :extended)
parse_utc_datetime/1	def
542	string	0 is_binary(string)
parse_utc_datetime/2	def
565	string, format	0 is_binary(string) and (format === :basic or format === :extended)
quarter_of_year/3	def
1000	year, month, day	1 is_integer(year) and (year >= -9999 and year <= 9999) and (is_integer(month) and (month >= 1 and month <= 12)) and (is_integer(day) and (day >= 1 and day <= 31))
seconds_to_time/1	defp
1645	seconds	0 is_integer(seconds) and (seconds >= 0 and seconds <= 86399)
time_from_day_fraction/1	def
746	{0, _}
750	{parts_in_day, parts_per_day}
time_to_day_fraction/4	def
722	0, 0, 0, {0, _}
726	hour, minute, second, {microsecond, _}
time_to_string/5	def
1115	hour, minute, second, {ms_value, ms_precision} = microsecond, format	7 is_integer(hour) and (hour >= 0 and hour <= 23) and (is_integer(minute) and (minute >= 0 and minute <= 59)) and (is_integer(second) and (second >= 0 and second <= 59)) and (is_integer(ms_value) and (ms_value >= 0 and ms_value <= 999_999) and (is_integer(ms_precision) and (ms_precision >= 0 and ms_precision <= 6))) and (format === :basic or format === :extended)
time_to_string_format/4	defp
1136	hour, minute, second, :extended
1140	hour, minute, second, :basic
time_to_string_guarded/5	defp
1127	hour, minute, second, {_, 0}, format
1131	hour, minute, second, {microsecond, precision}, format
valid_date?/3	def
1340	year, month, day	1 is_integer(year) and is_integer(month) and is_integer(day)
valid_time?/4	def
1364	hour, minute, second, {ms_value, ms_precision} = _microsecond	1 is_integer(hour) and is_integer(minute) and is_integer(second) and is_integer(ms_value) and is_integer(ms_value)
year_of_era/1	def
1026	year	0 is_integer(year) and (year >= 1 and year <= 9999)
1027	year	0 is_integer(year) and (year >= -9999 and year <= 0)
=Elixir.CaseClauseError lib/exception.ex
exception/1	def
1010	args	0 is_list(args)
=Elixir.Code lib/code.ex
compile_file/2	def
1500	file, relative_to	0 is_binary(file)
compile_quoted/2	def
1478	quoted, file	0 is_binary(file)
compile_string/2	def
1463	string, file	0 is_binary(file)
ensure_compiled/1	def
1594	module	0 is_atom(module)
ensure_compiled?/1	def
1664	module	0 is_atom(module)
ensure_loaded/1	def
1529	module	0 is_atom(module)
ensure_loaded?/1	def
1547	module	0 is_atom(module)
eval_file/2	def
1183	file, relative_to	0 is_binary(file)
eval_quoted_with_env/3	def
864	quoted, binding, %Macro.Env{} = env	0 is_list(binding)
eval_string/3	def
411	string, binding, %Macro.Env{} = env
415	string, binding, opts	0 is_list(opts)
fetch_docs/1	def
1708	module	0 is_atom(module)
1741	path	0 is_binary(path)
format_file!/2	def
787	file, opts	0 is_binary(file) and is_list(opts)
format_string!/2	def
761	string, opts	0 is_binary(string) and is_list(opts)
get_compiler_option/1	def
1309	key	0 key === :docs or key === :debug_info or key === :ignore_already_consolidated or key === :ignore_module_conflict or key === :relative_paths or key === :warnings_as_errors or key === :no_warn_undefined or key === :tracers or key === :parser_options
load_file/2	def
1190	file, relative_to	0 is_binary(file)
require_file/2	def
1236	file, relative_to	0 is_binary(file)
string_to_quoted/2	def
960	string, opts	0 is_list(opts)
string_to_quoted!/2	def
985	string, opts	0 is_list(opts)
string_to_quoted_with_comments/2	def
1037	string, opts	0 is_list(opts)
unrequire_files/1	def
256	files	0 is_list(files)
=Elixir.Code.Fragment lib/code/fragment.ex
arity_to_cursor_context/1	defp
221	{reverse, spaces}
call_to_cursor_context/1	defp
230	{reverse, spaces}
check_identifier/3	defp
300	[h | t], count, acc	0 not (h === 63 or h === 33 or h === 92 or h === 60 or h === 62 or h === 43 or h === 45 or h === 42 or h === 47 or h === 58 or h === 61 or h === 124 or h === 38 or h === 126 or h === 94 or h === 37 or h === 33 or h === 44 or h === 40 or h === 91 or h === 123 or h === 59 or h === 41 or h === 93 or h === 125 or h === 34 or h === 39 or h === 46 or h === 36 or h === 9 or h === 32)
303	_, _, _
cursor_context/2	def
156	fragment, opts	1 (is_binary(fragment) or is_list(fragment)) and is_list(opts)
165	other, opts	0 is_list(opts)
ends_as_incomplete/3	defp
823	[35 | _], acc, incomplete?
826	[h | t], acc, _incomplete?	0 h === 40 or h === 46
829	[h | t], acc, incomplete?	0 h === 9 or h === 32
832	[h | t], acc, _incomplete?
835	[], acc, incomplete?
last_line/1	defp
789	binary	0 is_binary(binary)
798	charlist	0 is_list(charlist)
position_surround_context/4	defp
592	charlist, line, column, opts	1 is_integer(line) and line >= 1 and is_integer(column) and column >= 1
split_at/3	defp
872	[line], _, acc
873	[line | lines], 1, acc
874	[line | lines], count, acc
surround_context/3	def
572	string, {line, column}, opts	1 (is_binary(string) or is_list(string)) and is_list(opts)
588	other, {_, _} = position, opts
surround_line/3	defp
838	binary, line, column	0 is_binary(binary)
845	charlist, line, column	0 is_list(charlist)
to_multiline_range/4	defp
899	:none, _, _, _
901	%{begin: {begin_line, begin_column}, end: {end_line, end_column}} = context, prepended, lines_before_lengths, lines_current_and_after_lengths
=Elixir.Collectable lib/collectable.ex
__protocol__/1	def
1	:module
1	:functions
1	:consolidated?
1	:impls
=Elixir.Collectable.BitString lib/collectable.ex
__impl__/1	def
123	:target
123	:for
123	:protocol
=Elixir.Collectable.File.Stream lib/file/stream.ex
__impl__/1	def
38	:target
38	:for
38	:protocol
into/1	def
39	%{path: path, modes: modes, raw: raw} = stream
=Elixir.Collectable.HashDict lib/hash_dict.ex
__impl__/1	def
286	:target
286	:for
286	:protocol
=Elixir.Collectable.HashSet lib/hash_set.ex
__impl__/1	def
296	:target
296	:for
296	:protocol
=Elixir.Collectable.IO.Stream lib/io/stream.ex
__impl__/1	def
40	:target
40	:for
40	:protocol
into/1	def
41	%{device: device, raw: raw} = stream
=Elixir.Collectable.List lib/collectable.ex
__impl__/1	def
95	:target
95	:for
95	:protocol
=Elixir.Collectable.Map lib/collectable.ex
__impl__/1	def
164	:target
164	:for
164	:protocol
=Elixir.Collectable.MapSet lib/map_set.ex
__impl__/1	def
494	:target
494	:for
494	:protocol
=Elixir.CompileError lib/exception.ex
exception/1	def
952	args	0 is_list(args)
message/1	def
955	%{file: file, line: line, description: description}
=Elixir.CondClauseError lib/exception.ex
exception/1	def
1028	args	0 is_list(args)
=Elixir.Date lib/calendar/date.ex
add/2	def
655	%{calendar: Calendar.ISO} = date, days
666	%{calendar: calendar} = date, days
beginning_of_month/1	def
1002	%{year: year, month: month, calendar: calendar}
beginning_of_week/2	def
797	%{calendar: Calendar.ISO} = date, starting_on
813	%{calendar: calendar} = date, starting_on
compare/2	def
541	%{calendar: calendar} = date1, %{calendar: calendar} = date2
552	%{calendar: calendar1} = date1, %{calendar: calendar2} = date2
convert/2	def
590	%{calendar: calendar, year: year, month: month, day: day}, calendar
594	%{calendar: calendar} = date, target_calendar
day_of_era/1	def
981	%{calendar: calendar, year: year, month: month, day: day}
day_of_week/2	def
767	%{calendar: calendar, year: year, month: month, day: day}, starting_on
day_of_year/1	def
900	%{calendar: calendar, year: year, month: month, day: day}
days_in_month/1	def
224	%{calendar: calendar, year: year, month: month}
diff/2	def
692	%{calendar: Calendar.ISO} = date1, %{calendar: Calendar.ISO} = date2
700	%{calendar: calendar1} = date1, %{calendar: calendar2} = date2
end_of_month/1	def
1023	%{year: year, month: month, calendar: calendar} = date
end_of_week/2	def
850	%{calendar: Calendar.ISO} = date, starting_on
866	%{calendar: calendar} = date, starting_on
from_erl/2	def
450	{year, month, day}, calendar
from_gregorian_days/2	def
492	days, calendar	0 is_integer(days)
leap_year?/1	def
203	%{calendar: calendar, year: year}
months_in_year/1	def
241	%{calendar: calendar, year: year}
quarter_of_year/1	def
926	%{calendar: calendar, year: year, month: month, day: day}
range/2	def
99	%{calendar: calendar} = first, %{calendar: calendar} = last
107	%{calendar: _, year: _, month: _, day: _}, %{calendar: _, year: _, month: _, day: _}
range/3	def
130	%{calendar: calendar} = first, %{calendar: calendar} = last, step	1 is_integer(step) and step != 0
137	%{calendar: _, year: _, month: _, day: _} = first, %{calendar: _, year: _, month: _, day: _} = last, step
to_iso8601/2	def
399	%{calendar: Calendar.ISO} = date, format	0 format === :basic or format === :extended
404	%{calendar: _} = date, format	0 format === :basic or format === :extended
to_iso_days/1	def
712	%{calendar: Calendar.ISO, year: year, month: month, day: day}
716	%{calendar: calendar, year: year, month: month, day: day}
to_string/1	def
319	%{calendar: calendar, year: year, month: month, day: day}
year_of_era/1	def
951	%{calendar: calendar, year: year, month: month, day: day}
=Elixir.DateTime lib/calendar/datetime.ex
add/4	def
1512	datetime, amount_to_add, :day, time_zone_database	0 is_integer(amount_to_add)
1516	datetime, amount_to_add, :hour, time_zone_database	0 is_integer(amount_to_add)
1520	datetime, amount_to_add, :minute, time_zone_database	0 is_integer(amount_to_add)
1524	datetime, amount_to_add, unit, time_zone_database	0 is_integer(amount_to_add)
compare/2	def
1362	%{utc_offset: utc_offset1, std_offset: std_offset1} = datetime1, %{utc_offset: utc_offset2, std_offset: std_offset2} = datetime2
convert/2	def
1618	%DateTime{calendar: calendar} = datetime, calendar
1622	%{calendar: calendar} = datetime, calendar
1626	%{calendar: dt_calendar, microsecond: {_, precision}} = datetime, calendar
diff/3	def
1422	datetime1, datetime2, :day
1426	datetime1, datetime2, :hour
1430	datetime1, datetime2, :minute
1434	%{utc_offset: utc_offset1, std_offset: std_offset1} = datetime1, %{utc_offset: utc_offset2, std_offset: std_offset2} = datetime2, unit
from_gregorian_seconds/3	def
1208	seconds, {microsecond, precision}, calendar	5 is_integer(seconds)
from_iso8601/2	def
1144	string, format	0 format === :basic or format === :extended
1148	string, calendar	0 is_atom(calendar)
from_map/1	defp
1721	%{} = datetime_map
from_naive/3	def
496	naive_datetime, "Etc/UTC", _
501	%{calendar: Calendar.ISO} = naive_datetime, time_zone, time_zone_database
531	%{calendar: calendar} = naive_datetime, time_zone, time_zone_database	1 calendar != Calendar.ISO
from_unix/3	def
356	integer, unit, calendar	0 is_integer(integer)
seconds_from_day_fraction/1	defp
1737	{parts_in_day, 86400}
1740	{parts_in_day, parts_per_day}
shift_by_offset/2	defp
1070	%{calendar: calendar} = datetime, offset
to_date/1	def
907	%{year: year, month: month, day: day, calendar: calendar, hour: _, minute: _, second: _, microsecond: _, time_zone: _ }
to_gregorian_seconds/1	def
1261	%{std_offset: std_offset, utc_offset: utc_offset, microsecond: {microsecond, _}} = datetime
to_iso8601/3	def
1024	%{calendar: Calendar.ISO} = datetime, format, nil	1 format === :extended or format === :basic
1043	%{calendar: Calendar.ISO, microsecond: {_, precision}, time_zone: "Etc/UTC"} = datetime, format, 0	5 format === :extended or format === :basic
1055	%{calendar: Calendar.ISO} = datetime, format, offset	1 format === :extended or format === :basic
1064	%{calendar: _} = datetime, format, offset	0 format === :extended or format === :basic
to_iso_days/1	defp
1677	%{calendar: calendar, year: year, month: month, day: day, hour: hour, minute: minute, second: second, microsecond: microsecond }
to_naive/1	def
866	%{calendar: calendar, year: year, month: month, day: day, hour: hour, minute: minute, second: second, microsecond: microsecond, time_zone: _ }
to_string/1	def
1308	%{calendar: calendar} = datetime
to_time/1	def
939	%{year: _, month: _, day: _, calendar: calendar, hour: hour, minute: minute, second: second, microsecond: microsecond, time_zone: _ }
to_unix/2	def
841	%{utc_offset: utc_offset, std_offset: std_offset} = datetime, unit
truncate/2	def
1583	%DateTime{microsecond: microsecond} = datetime, precision
1587	%{} = datetime_map, precision
=Elixir.DynamicSupervisor lib/dynamic_supervisor.ex
child_spec/1	def
231	opts	0 is_list(opts)
code_change/3	def
821	_, %{mod: mod, args: init_arg} = state, _
delete_child/2	defp
995	pid, %{children: children} = state
exit_child/3	defp
894	pid, {_, _, shutdown, _, _}, times
exit_reason/3	defp
766	:exit, reason, _
767	:error, reason, stack
768	:throw, value, stack
extract_child/3	defp
1078	pid, {{m, f, args}, restart, shutdown, type, _modules}, extra
format_report/1	def
1107	%{label: {DynamicSupervisor, :unexpected_msg}, report: %{msg: msg}}
format_status/2	def
1090	:terminate, [_pdict, state]
1094	_, [_pdict, %{mod: mod} = state]
handle_call/3	def
659	:which_children, _from, state
676	:count_children, _from, state
699	{:terminate_child, pid}, _from, %{children: children} = state
710	{:start_task, args, restart, shutdown}, from, state
718	{:start_child, child}, _from, state
handle_start_child/2	defp
728	{{m, f, args} = mfa, restart, shutdown, type, modules}, state
init/1	def
569	options	0 is_list(options)
590	{mod, init_arg, name}
maybe_restart_child/3	defp
958	pid, reason, %{children: children} = state
maybe_restart_child/5	defp
968	:permanent, reason, pid, child, state
973	_, :normal, pid, _child, state
977	_, :shutdown, pid, _child, state
981	_, {:shutdown, _}, pid, _child, state
985	:transient, reason, pid, child, state
990	:temporary, reason, pid, child, state
report_error/5	defp
1058	error, reason, pid, child, %{name: name, extra_arguments: extra}
restart_child/4	defp
1035	:one_for_one, current_pid, child, state
start_link/1	def
321	options	0 is_list(options)
terminate/2	def
838	_, %{children: children} = state
terminate_child/2	def
473	supervisor, pid	0 is_pid(pid)
wait_child/4	defp
942	pid, {_, _, :brutal_kill, _, _} = child, reason, stacks
949	pid, {_, restart, _, _, _} = child, reason, stacks
=Elixir.Enum lib/enum.ex
aggregate_list/3	defp
4036	[head | tail], acc, fun
4046	[], acc, _fun
all_list/1	defp
4097	[h | t]
4105	[]
all_list/2	defp
4109	[h | t], fun
4117	[], _
any_list/1	defp
4123	[h | t]
4131	[]
any_list/2	defp
4135	[h | t], fun
4143	[], _
at/3	def
467	enumerable, index, default	0 is_integer(index)
chunk_every/4	def
538	enumerable, count, step, leftover	1 is_integer(count) and count > 0 and is_integer(step) and step > 0
concat_list/1	defp
4149	[h | t]	0 is_list(h)
4150	[h | t]
4151	[]
count_until/2	def
746	enumerable, limit	0 is_integer(limit) and limit > 0
count_until/3	def
783	enumerable, fun, limit	0 is_integer(limit) and limit > 0
dedup_list/2	defp
4160	[value | tail], acc
4170	[], acc
drop/2	def
882	enumerable, amount	1 is_list(enumerable) and is_integer(amount) and amount >= 0
887	enumerable, 0
891	enumerable, amount	0 is_integer(amount) and amount > 0
896	enumerable, amount	0 is_integer(amount) and amount < 0
drop_every/2	def
931	_enumerable, 1
932	enumerable, 0
933	[], nth	0 is_integer(nth)
935	enumerable, nth	0 is_integer(nth) and nth > 1
drop_exact/2	defp
4506	list, 0
4507	[_ | tail], amount
drop_list/2	defp
4176	list, 0
4177	[_ | tail], counter
4178	[], _
drop_while_list/2	defp
4182	[head | tail], fun
4190	[], _
fetch/2	def
1043	enumerable, index	0 is_integer(index)
fetch!/2	def
1069	enumerable, index	0 is_integer(index)
filter_list/2	defp
4196	[head | tail], fun
4204	[], _fun
find_index_list/3	defp
4224	[head | tail], counter, fun
4232	[], _, _
find_list/3	defp
4210	[head | tail], default, fun
4218	[], default, _
find_value_list/3	defp
4238	[head | tail], default, fun
4242	[], default, _
flat_map_list/2	defp
4248	[head | tail], fun
4255	[], _fun
flat_reverse/2	defp
1259	[h | t], acc
1260	[], acc
frequencies_by/2	def
1342	enumerable, key_fun	0 is_function(key_fun)
head_slice/3	defp
4335	rest, 0, acc
4337	[elem | rest], count, acc
intersperse_non_empty_list/2	defp
4261	[head], _separator
4263	[head | rest], separator
join/2	def
1615	enumerable, ""
1621	enumerable, joiner	0 is_list(enumerable) and is_binary(joiner)
1625	enumerable, joiner	0 is_binary(joiner)
join_non_empty_list/3	defp
4277	[first], _joiner, acc
4279	[first | rest], joiner, acc
map_every/3	def
1696	enumerable, 1, fun
1697	enumerable, 0, _fun
1698	[], nth, _fun	0 is_integer(nth) and nth > 1
1700	enumerable, nth, fun	0 is_integer(nth) and nth > 1
map_intersperse_list/3	defp
4285	[], _, _
4288	[last], _, mapper
4291	[head | rest], separator, mapper
map_join/3	def
1753	enumerable, joiner, mapper	0 is_binary(joiner)
max_by/4	def
1925	enumerable, fun, sorter, empty_fallback	1 is_function(fun, 1)
max_sort_fun/1	defp
1859	sorter	0 is_function(sorter, 2)
1860	module	0 is_atom(module)
min_by/4	def
2105	enumerable, fun, sorter, empty_fallback	1 is_function(fun, 1)
min_max/2	def
2133	first..last//step = range, empty_fallback	0 is_function(empty_fallback, 0)
2144	enumerable, empty_fallback	0 is_function(empty_fallback, 0)
min_max_by/4	def
2226	enumerable, fun, sorter, empty_fallback	1 is_function(fun, 1) and is_atom(sorter) and is_function(empty_fallback, 0)
2231	enumerable, fun, sorter, empty_fallback	1 is_function(fun, 1) and is_function(sorter, 2) and is_function(empty_fallback, 0)
min_max_by_sort_fun/1	defp
2259	module	0 is_atom(module)
min_sort_fun/1	defp
2039	sorter	0 is_function(sorter, 2)
2040	module	0 is_atom(module)
reject_list/2	defp
4312	[head | tail], fun
4320	[], _fun
reverse_slice/3	def
2594	enumerable, start_index, count	1 is_integer(start_index) and start_index >= 0 and is_integer(count) and count >= 0
reverse_slice/5	defp
4326	rest, idx, idx, count, acc
4331	[elem | rest], idx, start, count, acc
reverse_sort_merge/4	defp
4583	[[h2 | t2], t1 | l], acc, fun, true
4586	[t1, [h2 | t2] | l], acc, fun, false
4589	[l], acc, fun, bool
4592	[], acc, fun, bool
scan_list/3	defp
4343	[], _acc, _fun
4345	[elem | rest], acc, fun
shuffle_unwrap/2	defp
4352	[{_, h} | enumerable], t
4356	[], t
slice/2	def
2919	enumerable, first..last//step = index_range
2936	enumerable, %{__struct__: Range, first: first, last: last} = index_range
slice/3	def
3007	_enumerable, start_index, 0	0 is_integer(start_index)
3009	enumerable, start_index, amount	1 is_integer(start_index) and start_index < 0 and is_integer(amount) and amount >= 0
3022	enumerable, start_index, amount	1 is_integer(start_index) and is_integer(amount) and amount >= 0
slide/3	def
2657	enumerable, single_index, insertion_index	0 is_integer(single_index)
2662	_, _.._//step = index_range, _insertion_index	0 step != 1
2668	enumerable, %{__struct__: Range, first: first, last: last}, insertion_index	1 first < 0 or last < 0 or insertion_index < 0
2685	enumerable, %{__struct__: Range, first: insertion_index, last: _}, insertion_index
2689	_, %{__struct__: Range, first: first, last: last}, insertion_index	1 insertion_index > first and insertion_index <= last
2696	enumerable, %{__struct__: Range, first: first, last: last}, _insertion_index	0 first > last
2701	enumerable, %{__struct__: Range, first: first, last: last}, insertion_index
slide_list_last/3	defp
2764	[h | t], last, acc	0 last > 0
2768	rest, 0, acc
2772	[], _, acc
slide_list_middle/4	defp
2750	[h | t], middle, last, acc	0 middle > 0
2754	list, 0, last, start_to_middle
2760	[], _, _, acc
slide_list_start/4	defp
2742	[h | t], start, middle, last	1 start > 0 and start <= middle and middle <= last
2747	list, 0, middle, last
2748	[], _start, _middle, _last
sort_by/3	def
3255	enumerable, mapper, :desc	0 is_function(mapper, 1)
3262	enumerable, mapper, sorter	0 is_function(mapper, 1)
sort_merge/3	defp
4566	list, fun, true
4568	list, fun, false
sort_merge/4	defp
4570	[t1, [h2 | t2] | l], acc, fun, true
4573	[[h2 | t2], t1 | l], acc, fun, false
4576	[l], [], _fun, _bool
4578	[l], acc, fun, bool
4581	[], acc, fun, bool
sort_merge1/6	defp
4594	[h1 | t1], h2, t2, m, fun, bool
4602	[], h2, t2, m, _fun, _bool
sort_merge2/6	defp
4604	h1, t1, [h2 | t2], m, fun, bool
4612	h1, t1, [], m, _fun, _bool
split/2	def
3299	enumerable, count	0 is_list(enumerable) and is_integer(count) and count >= 0
3303	enumerable, count	0 is_integer(count) and count >= 0
3316	enumerable, count	0 is_integer(count) and count < 0
split_list/3	defp
4616	[head | tail], counter, acc	0 counter > 0
4620	list, 0, acc
4624	[], _, acc
split_reverse_list/3	defp
4628	[head | tail], counter, acc	0 counter > 0
4632	list, 0, acc
4636	[], _, acc
split_while_list/3	defp
4642	[head | tail], fun, acc
4650	[], _, acc
take/2	def
3439	_enumerable, 0
3441	enumerable, amount	1 is_list(enumerable) and is_integer(amount) and amount > 0
3446	enumerable, amount	0 is_integer(amount) and amount > 0
3458	enumerable, amount	0 is_integer(amount) and amount < 0
take_every/2	def
3488	_enumerable, 0
3489	enumerable, 1
3491	list, nth	0 is_list(list) and is_integer(nth) and nth > 1
3495	enumerable, nth	0 is_integer(nth) and nth > 1
take_every_list/2	defp
4660	[head | tail], to_drop
4663	[], _to_drop
take_every_list/3	defp
4665	_list, 0, _to_drop
4667	[head | tail], counter, to_drop
4670	[], _counter, _to_drop
take_exact/2	defp
4509	_list, 0
4510	[head | tail], amount
take_list/2	defp
4656	_list, 0
4657	[head | tail], counter
4658	[], _counter
take_random/2	def
3520	_enumerable, 0
3522	[], _
3523	[h | t], 1
3525	enumerable, 1
3544	enumerable, count	0 is_integer(count) and (is_integer(count) and (count >= 0 and count <= 128))
3567	enumerable, count	0 is_integer(count) and count >= 0
take_random_list_one/3	defp
3595	[h | t], current, index
3603	[], current, _
take_while_list/2	defp
4674	[head | tail], fun
4682	[], _
to_sort_fun/1	defp
3135	sorter	0 is_function(sorter, 2)
3136	:asc
3137	:desc
3138	module	0 is_atom(module)
3139	{:asc, module}	0 is_atom(module)
3140	{:desc, module}	0 is_atom(module)
uniq_list/3	defp
4688	[head | tail], set, fun
4697	[], _set, _fun
unzip/3	defp
3737	[{el1, el2} | reversed_list], list1, list2
3741	[], list1, list2
with_index/2	def
3773	enumerable, offset	0 is_list(enumerable) and is_integer(offset)
3777	enumerable, fun	0 is_list(enumerable) and is_function(fun, 2)
3781	enumerable, offset	0 is_integer(offset)
3787	enumerable, fun	0 is_function(fun, 2)
with_index_list/2	defp
4703	[head | tail], offset
4707	[], _offset
with_index_list/3	defp
4709	[head | tail], offset, fun
4713	[], _offset, _fun
zip_list/3	defp
4717	[head1 | next1], [head2 | next2], acc
4721	[], _, acc
4722	_, [], acc
zip_reduce/3	def
3980	[], acc, reducer	0 is_function(reducer, 2)
3982	enums, acc, reducer	0 is_function(reducer, 2)
zip_reduce/4	def
3941	left, right, acc, reducer	1 is_list(left) and is_list(right) and is_function(reducer, 3)
3946	left, right, acc, reducer	0 is_function(reducer, 3)
zip_reduce_list/4	defp
4731	[head1 | next1], [head2 | next2], acc, fun
4735	_, [], acc, _fun
4736	[], _, acc, _fun
zip_with/3	def
3881	enumerable1, enumerable2, zip_fun	1 is_list(enumerable1) and is_list(enumerable2) and is_function(zip_fun, 2)
3886	enumerable1, enumerable2, zip_fun	0 is_function(zip_fun, 2)
zip_with_list/3	defp
4724	[head1 | next1], [head2 | next2], fun
4728	_, [], _fun
4729	[], _, _fun
=Elixir.Enum.EmptyError lib/exception.ex
exception/1	def
1492	msg	0 is_binary(msg)
1492	args	0 is_list(args)
=Elixir.Enum.OutOfBoundsError lib/exception.ex
exception/1	def
1488	msg	0 is_binary(msg)
1488	args	0 is_list(args)
=Elixir.Enumerable lib/enum.ex
__protocol__/1	def
1	:module
1	:functions
1	:consolidated?
1	:impls
=Elixir.Enumerable.Date.Range lib/calendar/date_range.ex
__impl__/1	def
29	:target
29	:for
29	:protocol
empty?/1	defp
182	%Date.Range{first_in_iso_days: first_days, last_in_iso_days: last_days, step: step}	5 step > 0 and first_days > last_days
190	%Date.Range{first_in_iso_days: first_days, last_in_iso_days: last_days, step: step}	5 step < 0 and first_days < last_days
198	%Date.Range{step: _}
201	%{__struct__: Date.Range, first_in_iso_days: first_days, last_in_iso_days: last_days} = date_range
member?/2	def
30	%Date.Range{first: %{calendar: calendar}, first_in_iso_days: first_days, last_in_iso_days: last_days, step: step } = range, %Date{calendar: calendar} = date
53	%Date.Range{step: _}, _
58	%{__struct__: Date.Range, first_in_iso_days: first_days, last_in_iso_days: last_days} = date_range, date
reduce/3	def
101	%Date.Range{first_in_iso_days: first_days, last_in_iso_days: last_days, first: %{calendar: calendar}, step: step }, acc, fun
115	%{__struct__: Date.Range, first_in_iso_days: first_days, last_in_iso_days: last_days} = date_range, acc, fun
reduce/6	defp
125	_first_days, _last_days, {:halt, acc}, _fun, _step, _calendar
129	first_days, last_days, {:suspend, acc}, fun, step, calendar
133	first_days, last_days, {:cont, acc}, fun, step, calendar	1 step > 0 and first_days <= last_days	2 step < 0 and first_days >= last_days
146	_, _, {:cont, acc}, _fun, _step, _calendar
size/1	defp
162	%Date.Range{first_in_iso_days: first_days, last_in_iso_days: last_days, step: step}	1 step > 0 and first_days > last_days
166	%Date.Range{first_in_iso_days: first_days, last_in_iso_days: last_days, step: step}	1 step < 0 and first_days < last_days
170	%Date.Range{first_in_iso_days: first_days, last_in_iso_days: last_days, step: step}
174	%{__struct__: Date.Range, first_in_iso_days: first_days, last_in_iso_days: last_days} = date_range
slice/1	def
71	%Date.Range{first_in_iso_days: first, first: %{calendar: calendar}, step: step} = range
82	%{__struct__: Date.Range, first_in_iso_days: first_days, last_in_iso_days: last_days} = date_range
=Elixir.Enumerable.File.Stream lib/file/stream.ex
__impl__/1	def
73	:target
73	:for
73	:protocol
read_function/1	defp
187	%{raw: true}
188	%{raw: false}
reduce/3	def
76	%{path: path, modes: modes, line_or_bytes: line_or_bytes, raw: raw}, acc, fun
trim_bom/2	defp
143	device, true
149	device, false
=Elixir.Enumerable.Function lib/enum.ex
__impl__/1	def
4777	:target
4777	:for
4777	:protocol
=Elixir.Enumerable.GenEvent.Stream lib/gen_event/stream.ex
__impl__/1	def
48	:target
48	:for
48	:protocol
next/2	defp
98	%{timeout: timeout} = stream, {pid, ref, mon_ref} = acc
start/1	defp
86	%{manager: manager} = stream
stop/2	defp
134	stream, {:removed, {pid, ref, mon_ref} = acc}
146	stream, {pid, ref, _} = acc
=Elixir.Enumerable.HashDict lib/hash_dict.ex
__impl__/1	def
258	:target
258	:for
258	:protocol
=Elixir.Enumerable.HashSet lib/hash_set.ex
__impl__/1	def
272	:target
272	:for
272	:protocol
=Elixir.Enumerable.IO.Stream lib/io/stream.ex
__impl__/1	def
59	:target
59	:for
59	:protocol
reduce/3	def
60	%{device: device, raw: raw, line_or_bytes: line_or_bytes}, acc, fun
=Elixir.Enumerable.List lib/enum.ex
__impl__/1	def
4739	:target
4739	:for
4739	:protocol
reduce/3	def
4748	_list, {:halt, acc}, _fun
4749	list, {:suspend, acc}, fun
4750	[], {:cont, acc}, _fun
4751	[head | tail], {:cont, acc}, fun
=Elixir.Enumerable.Map lib/enum.ex
__impl__/1	def
4754	:target
4754	:for
4754	:protocol
=Elixir.Enumerable.MapSet lib/map_set.ex
__impl__/1	def
475	:target
475	:for
475	:protocol
=Elixir.Enumerable.Range lib/range.ex
__impl__/1	def
361	:target
361	:for
361	:protocol
reduce/3	def
362	first..last//step, acc, fun
367	%{__struct__: Range, first: first, last: last} = range, acc, fun
reduce/5	defp
372	_first, _last, {:halt, acc}, _fun, _step
376	first, last, {:suspend, acc}, fun, step
380	first, last, {:cont, acc}, fun, step	1 step > 0 and first <= last	2 step < 0 and first >= last
386	_, _, {:cont, acc}, _fun, _up
slice/1	def
418	first.._//step = range
423	%{__struct__: Range, first: first, last: last} = range
=Elixir.Enumerable.Stream lib/stream.ex
__impl__/1	def
1788	:target
1788	:for
1788	:protocol
do_done/2	defp
1823	{reason, [acc | _]}, nil
1825	{reason, [acc | t]}, {done, fun}
do_each/4	defp
1810	reduce, done, accs, {command, acc}
do_reduce/3	defp
1804	%Stream{enum: enum, funs: funs, accs: accs, done: done}, acc, fun
=Elixir.ErlangError lib/exception.ex
arg_error/1	defp
1731	{n, message}
exception/1	def
1562	args	0 is_list(args)
message/1	def
1567	%ErlangError{original: original, reason: nil}
1571	%ErlangError{original: original, reason: reason}
=Elixir.Exception lib/exception.ex
blame_arg/2	defp
309	{call_arg, ex_arg, erl_arg}, binding
blame_mfa/3	def
202	module, function, args	1 is_atom(module) and is_atom(function) and is_list(args)
evaluate_guard/1	defp
381	%{match?: value}
382	{_, meta, _}	0 is_list(meta)
evaluate_guard/3	defp
369	kernel_op, meta, guards = [_, _]
format_arity/1	defp
718	arity	0 is_list(arity)
723	arity	0 is_integer(arity)
format_banner/3	def
115	:error, exception, stacktrace
120	:throw, reason, _stacktrace
124	:exit, reason, _stacktrace
128	{:EXIT, pid}, reason, _stacktrace
format_error/2	def
48	%struct{} = exception, _stacktrace
format_fa/2	def
681	fun, arity	0 is_function(fun)
format_location/1	defp
795	opts	0 is_list(opts)
format_mfa/3	def
705	module, fun, arity	0 is_atom(module) and is_atom(fun)
format_stacktrace_entry/1	def
610	{module, :__MODULE__, 0, location}
615	{_module, :__MODULE__, 1, location}
620	{_module, :__FILE__, 1, location}
624	{module, fun, arity, location}
628	{fun, arity, location}
message/1	def
64	%module{__exception__: true} = exception
undo_is_struct_guard/1	defp
297	{:and, meta, [_, %{node: {_, _, [{_, _, [_, {struct, _, _}]} | optional]}}]}
=Elixir.File lib/file.ex
cp/3	def
806	source_file, destination_file, callback	0 is_function(callback, 2)
810	source_file, destination_file, options	0 is_list(options)
cp_r/3	def
911	source, destination, callback	0 is_function(callback, 2)
915	source, destination, options	0 is_list(options)
do_cp_r/5	defp
958	src, dest, on_conflict, dereference?, acc	0 is_list(acc)
1001	_, _, _, _, acc
normalize_modes/2	defp
1831	[:utf8 | rest], binary?
1835	[:read_ahead | rest], binary?
1840	[mode | rest], _binary?	0 mode === :charlist or mode === :char_list
1848	[mode | rest], binary?
1852	[], true
1853	[], false
normalize_path_or_io_device/1	defp
1855	path	0 is_list(path)
1856	path	0 is_binary(path)
1857	io_device	0 is_pid(io_device)
1858	io_device = {:file_descriptor, _, _}
open/2	def
1431	path, modes	0 is_list(modes)
1435	path, function	0 is_function(function, 1)
open/3	def
1464	path, modes, function	0 is_list(modes) and is_function(function, 1)
touch/2	def
564	path, time	0 is_tuple(time)
572	path, time	0 is_integer(time)
=Elixir.File.CopyError lib/exception.ex
exception/1	def
1514	args	0 is_list(args)
=Elixir.File.Error lib/exception.ex
exception/1	def
1496	args	0 is_list(args)
message/1	def
1499	%{action: action, reason: reason, path: path}
=Elixir.File.LinkError lib/exception.ex
exception/1	def
1550	args	0 is_list(args)
=Elixir.File.RenameError lib/exception.ex
exception/1	def
1532	args	0 is_list(args)
=Elixir.File.Stat lib/file/stat.ex
from_record/1	def
92	{:file_info, size, type, access, atime, mtime, ctime, mode, links, major_device, minor_device, inode, uid, gid}
to_record/1	def
82	%File.Stat{size: size, type: type, access: access, atime: atime, mtime: mtime, ctime: ctime, mode: mode, links: links, major_device: major_device, minor_device: minor_device, inode: inode, uid: uid, gid: gid }
=Elixir.Float lib/float.ex
add_dot/2	defp
192	acc, true
193	acc, false
ceil/2	def
278	number, 0	0 is_float(number)
282	number, precision	0 is_float(number) and (is_integer(precision) and (precision >= 0 and precision <= 15))
286	number, precision	0 is_float(number)
decompose/4	defp
410	<<1::integer-size(1), bits::bitstring>>, count, last_count, acc
414	<<0::integer-size(1), bits::bitstring>>, count, last_count, acc
418	<<>>, _count, last_count, acc
expand_compact/1	defp
624	[{:compact, false} | t]
625	[{:compact, true} | t]
626	[h | t]
627	[]
floor/2	def
231	number, 0	0 is_float(number)
235	number, precision	0 is_float(number) and (is_integer(precision) and (precision >= 0 and precision <= 15))
239	number, precision	0 is_float(number)
parse_unsigned/1	defp
159	<<digit, rest::binary>>	0 is_integer(digit) and (digit >= 48 and digit <= 57)
162	binary	0 is_binary(binary)
parse_unsigned/4	defp
164	<<digit, rest::binary>>, dot?, e?, acc	0 is_integer(digit) and (digit >= 48 and digit <= 57)
167	<<46, digit, rest::binary>>, false, false, acc	0 is_integer(digit) and (digit >= 48 and digit <= 57)
170	<<exp_marker, digit, rest::binary>>, dot?, false, acc	1 (exp_marker === 101 or exp_marker === 69) and (is_integer(digit) and (digit >= 48 and digit <= 57))
174	<<exp_marker, sign, digit, rest::binary>>, dot?, false, acc	1 (exp_marker === 101 or exp_marker === 69) and (sign === 45 or sign === 43) and (is_integer(digit) and (digit >= 48 and digit <= 57))
181	rest, dot?, true = _e?, acc
189	rest, dot?, false = _e?, acc
pow/2	def
111	base, exponent	0 is_float(base) and is_number(exponent)
power_of_10/1	defp
465	0
465	1
465	2
465	3
465	4
465	5
465	6
465	7
465	8
465	9
465	10
465	11
465	12
465	13
465	14
465	15
465	16
465	17
465	18
465	19
465	20
465	21
465	22
465	23
465	24
465	25
465	26
465	27
465	28
465	29
465	30
465	31
465	32
465	33
465	34
465	35
465	36
465	37
465	38
465	39
465	40
465	41
465	42
465	43
465	44
465	45
465	46
465	47
465	48
465	49
465	50
465	51
465	52
465	53
465	54
465	55
465	56
465	57
465	58
465	59
465	60
465	61
465	62
465	63
465	64
465	65
465	66
465	67
465	68
465	69
465	70
465	71
465	72
465	73
465	74
465	75
465	76
465	77
465	78
465	79
465	80
465	81
465	82
465	83
465	84
465	85
465	86
465	87
465	88
465	89
465	90
465	91
465	92
465	93
465	94
465	95
465	96
465	97
465	98
465	99
465	100
465	101
465	102
465	103
465	104
power_of_5/1	defp
470	0
470	1
470	2
470	3
470	4
470	5
470	6
470	7
470	8
470	9
470	10
470	11
470	12
470	13
470	14
470	15
470	16
470	17
470	18
470	19
470	20
470	21
470	22
470	23
470	24
470	25
470	26
470	27
470	28
470	29
470	30
470	31
470	32
470	33
470	34
470	35
470	36
470	37
470	38
470	39
470	40
470	41
470	42
470	43
470	44
470	45
470	46
470	47
470	48
470	49
470	50
470	51
470	52
470	53
470	54
470	55
470	56
470	57
470	58
470	59
470	60
470	61
470	62
470	63
470	64
470	65
470	66
470	67
470	68
470	69
470	70
470	71
470	72
470	73
470	74
470	75
470	76
470	77
470	78
470	79
470	80
470	81
470	82
470	83
470	84
470	85
470	86
470	87
470	88
470	89
470	90
470	91
470	92
470	93
470	94
470	95
470	96
470	97
470	98
470	99
470	100
470	101
470	102
470	103
470	104
ratio/1	def
498	0.0
500	float	0 is_float(float)
round/2	def
338	float, 0	0 is_float(float)
342	float, precision	0 is_float(float) and (is_integer(precision) and (precision >= 0 and precision <= 15))
346	float, precision	0 is_float(float)
rounding/4	defp
452	:floor, 1, _num, div
453	:ceil, 0, _num, div
455	:half_up, _sign, num, div
462	_, _, _, div
sign/2	defp
547	0, num
548	1, num
to_charlist/1	def
573	float	0 is_float(float)
to_string/1	def
600	float	0 is_float(float)
=Elixir.FunctionClauseError lib/exception.ex
blame/2	def
1259	%{module: module, function: function, arity: arity} = exception, stacktrace
blame_match/1	defp
1275	%{match?: true, node: node}
1276	%{match?: false, node: node}
exception/1	def
1241	args	0 is_list(args)
=Elixir.GenEvent lib/gen_event.ex
loop/5	defp
344	parent, name, handlers, debug, true
348	parent, name, handlers, debug, false
mode_to_tag/1	defp
633	:ack
634	:sync
635	:async
name/1	defp
337	{:local, name}
338	{:global, name}
339	{:via, _, name}
340	pid	0 is_pid(pid)
notify/2	def
221	{:global, name}, msg
230	{:via, mod, name}, msg	0 is_atom(mod)
239	manager, msg	1 is_pid(manager)	2 is_atom(manager)	3 tuple_size(manager) == 2 and is_atom(elem(manager, 0)) and is_atom(elem(manager, 1))
reply/2	defp
769	{from, ref}, msg
report_status/2	defp
892	{:handler, module, _, _, _, _}, state
server_collect_process_handlers/5	defp
679	:async, event, [handler | t], handlers, name
683	mode, event, [handler | t], handlers, name	1 mode === :sync or mode === :ack
702	_mode, _event, [], handlers, _name
server_notify/7	defp
637	event, fun, [handler | t], name, handlers, acc, hib
647	_, _, [], _, _, acc, hib
server_process_notify/3	defp
629	mode, event, {:handler, _, _, {pid, ref}, _, _}
server_split_process_handlers/5	defp
614	mode, event, [handler | t], handlers, streams
625	_mode, _event, [], handlers, streams
start/1	def
161	options	0 is_list(options)
start_link/1	def
154	options	0 is_list(options)
system_code_change/4	def
465	[name, handlers, hib], module, old_vsn, extra
system_continue/3	def
455	parent, debug, [name, handlers, hib]
system_get_state/1	def
480	[_name, handlers, _hib]
system_replace_state/2	def
490	fun, [name, handlers, hib]
system_terminate/4	def
460	reason, parent, _debug, [name, handlers, _hib]
=Elixir.GenEvent.Stream lib/gen_event/stream.ex
init/1	def
8	{_pid, _ref} = state
=Elixir.GenServer lib/gen_server.ex
abcast/3	def
1091	nodes, name, request	1 is_list(nodes) and is_atom(name)
call/3	def
1023	server, request, timeout	1 (is_integer(timeout) and timeout >= 0) or timeout == :infinity
cast/2	def
1059	{:global, name}, request
1068	{:via, mod, name}, request
1077	{name, node}, request	0 is_atom(name) and is_atom(node)
1080	dest, request	0 is_atom(dest) or is_pid(dest)
format_report/1	def
1229	%{label: {GenServer, :no_handle_info}, report: %{module: mod, message: msg, name: proc}}
start/3	def
938	module, init_arg, options	0 is_atom(module) and is_list(options)
start_link/3	def
928	module, init_arg, options	0 is_atom(module) and is_list(options)
whereis/1	def
1200	pid	0 is_pid(pid)
1202	name	0 is_atom(name)
1206	{:global, name}
1213	{:via, mod, name}
1220	{name, local}	0 is_atom(name) and local == node()
1224	{name, node} = server	0 is_atom(name) and is_atom(node)
=Elixir.HashDict lib/hash_dict.ex
dict_delete/2	def
95	%HashDict{root: root, size: size}, key
do_compact_node/1	defp
192	node	0 elem(node, 0) != []
192	node	0 elem(node, 1) != []
192	node	0 elem(node, 2) != []
192	node	0 elem(node, 3) != []
192	node	0 elem(node, 4) != []
192	node	0 elem(node, 5) != []
192	node	0 elem(node, 6) != []
192	node	0 elem(node, 7) != []
do_reduce/5	defp
228	node, acc, fun, count, next	0 count > 0
237	_node, acc, _fun, 0, next
do_reduce_each/4	defp
208	_node, {:halt, acc}, _fun, _next
212	node, {:suspend, acc}, fun, next
216	[], acc, _fun, next
220	[k | v], {:cont, acc}, fun, next
224	{k, v, n}, {:cont, acc}, fun, next
fetch/2	def
57	%HashDict{root: root}, key
get_lazy/3	def
10	dict, key, fun	0 is_function(fun, 0)
pop_lazy/3	def
10	dict, key, fun	0 is_function(fun, 0)
put/3	def
37	%HashDict{root: root, size: size}, key, value
put_new_lazy/3	def
10	dict, key, fun	0 is_function(fun, 0)
reduce/3	def
84	%HashDict{root: root}, acc, fun
size/1	def
78	%HashDict{size: size}
update/4	def
51	%HashDict{root: root, size: size}, key, default, fun	0 is_function(fun, 1)
update!/3	def
43	%HashDict{root: root, size: size} = dict, key, fun	0 is_function(fun, 1)
=Elixir.HashSet lib/hash_set.ex
delete/2	def
100	%HashSet{root: root, size: size} = set, term
difference/2	def
49	%HashSet{} = set1, %HashSet{} = set2
disjoint?/2	def
78	%HashSet{} = set1, %HashSet{} = set2
do_compact_node/1	defp
191	node	0 elem(node, 0) != []
191	node	0 elem(node, 1) != []
191	node	0 elem(node, 2) != []
191	node	0 elem(node, 3) != []
191	node	0 elem(node, 4) != []
191	node	0 elem(node, 5) != []
191	node	0 elem(node, 6) != []
191	node	0 elem(node, 7) != []
do_fold/4	defp
211	node, acc, fun, count	0 count > 0
216	_node, acc, _fun, 0
do_fold_each/3	defp
207	[], acc, _fun
208	[t], acc, fun
209	[t | n], acc, fun
do_reduce/5	defp
242	node, acc, fun, count, next	0 count > 0
251	_node, acc, _fun, 0, next
do_reduce_each/4	defp
222	_node, {:halt, acc}, _fun, _next
226	node, {:suspend, acc}, fun, next
230	[], acc, _fun, next
234	[t], {:cont, acc}, fun, next
238	[t | n], {:cont, acc}, fun, next
equal?/2	def
59	%HashSet{size: size1} = set1, %HashSet{size: size2} = set2
intersection/2	def
42	%HashSet{} = set1, %HashSet{} = set2
member?/2	def
89	%HashSet{root: root}, term
put/2	def
94	%HashSet{root: root, size: size}, term
reduce/3	def
108	%HashSet{root: root}, acc, fun
set_fold/3	defp
123	%HashSet{root: root}, acc, fun
size/1	def
117	%HashSet{size: size}
subset?/2	def
67	%HashSet{} = set1, %HashSet{} = set2
union/2	def
32	%HashSet{size: size1} = set1, %HashSet{size: size2} = set2	0 size1 <= size2
37	%HashSet{} = set1, %HashSet{} = set2
=Elixir.IO lib/io.ex
binread/2	def
204	device, :all
208	device, :eof
212	device, :line
219	device, count	0 is_integer(count) and count >= 0
binstream/2	def
640	device, line_or_bytes	1 line_or_bytes == :line	2 is_integer(line_or_bytes) and line_or_bytes > 0
binwrite/2	def
272	device, iodata	0 is_list(iodata) or is_binary(iodata)
chardata_to_string/1	def
670	string	0 is_binary(string)
674	list	0 is_list(list)
getn/2	def
487	prompt, :eof
491	prompt, count	0 is_integer(count) and count > 0
495	device, prompt	0 not is_integer(prompt)
getn/3	def
518	device, prompt, :eof
522	device, prompt, count	0 is_integer(count) and count > 0
inspect/3	def
462	device, item, opts	0 (is_atom(device) or is_pid(device)) and is_list(opts)
map_dev/1	defp
762	:stdio
763	:stderr
764	other	0 is_atom(other) or is_pid(other) or is_tuple(other)
puts/2	def
293	device, item	0 is_atom(device) or is_pid(device)
read/2	def
149	device, :all
160	device, :eof
164	device, :line
168	device, count	0 is_integer(count) and count >= 0
stream/2	def
603	device, line_or_codepoints	1 line_or_codepoints == :line	2 is_integer(line_or_codepoints) and line_or_codepoints > 0
warn/2	def
328	message, []
333	message, %Macro.Env{} = env
337	message, [{_, _} | _] = keyword
354	message, [{_, _, _, opts} | _] = stacktrace
wrap_eof/1	defp
534	[h | _] = acc	0 is_binary(h)
535	[h | _] = acc	0 is_list(h)
536	[]
=Elixir.IO.ANSI lib/io/ansi.ex
color/1	def
102	code	0 is_integer(code) and (code >= 0 and code <= 255)
color/3	def
110	r, g, b	0 is_integer(r) and (r >= 0 and r <= 5) and (is_integer(g) and (g >= 0 and g <= 5)) and (is_integer(b) and (b >= 0 and b <= 5))
color_background/1	def
116	code	0 is_integer(code) and (code >= 0 and code <= 255)
color_background/3	def
124	r, g, b	0 is_integer(r) and (r >= 0 and r <= 5) and (is_integer(g) and (g >= 0 and g <= 5)) and (is_integer(b) and (b >= 0 and b <= 5))
cursor/2	def
233	line, column	1 is_integer(line) and line >= 0 and is_integer(column) and column >= 0
cursor_down/1	def
244	lines	0 is_integer(lines) and lines >= 1
cursor_left/1	def
252	columns	0 is_integer(columns) and columns >= 1
cursor_right/1	def
248	columns	0 is_integer(columns) and columns >= 1
cursor_up/1	def
240	lines	0 is_integer(lines) and lines >= 1
do_format/5	defp
309	[term | rest], rem, acc, emit?, append_reset
313	term, rem, acc, true, append_reset	0 is_atom(term)
317	term, rem, acc, false, append_reset	0 is_atom(term)
321	term, rem, acc, emit?, append_reset	0 not is_list(term)
325	[], [next | rest], acc, emit?, append_reset
329	[], [], acc, true, true
333	[], [], acc, _emit?, _append_reset
format/2	def
284	ansidata, emit?	0 is_boolean(emit?)
format_fragment/2	def
305	ansidata, emit?	0 is_boolean(emit?)
=Elixir.Inspect lib/inspect.ex
__protocol__/1	def
6	:module
6	:functions
6	:consolidated?
6	:impls
=Elixir.Inspect.Algebra lib/inspect/algebra.ex
break/1	def
684	string	0 is_binary(string)
collapse_lines/1	def
694	max	0 is_integer(max) and max > 0
color/3	def
609	doc, color_key, %Inspect.Opts{syntax_colors: syntax_colors}	0 is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))
concat/1	def
600	docs	0 is_list(docs)
concat/2	def
581	doc1, doc2	0 (is_binary(doc1) or (doc1 === :doc_nil or doc1 === :doc_line) or (is_tuple(doc1) and (elem(doc1, 0) === :doc_break or elem(doc1, 0) === :doc_collapse or elem(doc1, 0) === :doc_color or elem(doc1, 0) === :doc_cons or elem(doc1, 0) === :doc_fits or elem(doc1, 0) === :doc_force or elem(doc1, 0) === :doc_group or elem(doc1, 0) === :doc_nest or elem(doc1, 0) === :doc_string or elem(doc1, 0) === :doc_limit))) and (is_binary(doc2) or (doc2 === :doc_nil or doc2 === :doc_line) or (is_tuple(doc2) and (elem(doc2, 0) === :doc_break or elem(doc2, 0) === :doc_collapse or elem(doc2, 0) === :doc_color or elem(doc2, 0) === :doc_cons or elem(doc2, 0) === :doc_fits or elem(doc2, 0) === :doc_force or elem(doc2, 0) === :doc_group or elem(doc2, 0) === :doc_nest or elem(doc2, 0) === :doc_string or elem(doc2, 0) === :doc_limit)))
container_doc/6	def
437	left, collection, right, inspect_opts, fun, opts	1 (is_binary(left) or (left === :doc_nil or left === :doc_line) or (is_tuple(left) and (elem(left, 0) === :doc_break or elem(left, 0) === :doc_collapse or elem(left, 0) === :doc_color or elem(left, 0) === :doc_cons or elem(left, 0) === :doc_fits or elem(left, 0) === :doc_force or elem(left, 0) === :doc_group or elem(left, 0) === :doc_nest or elem(left, 0) === :doc_string or elem(left, 0) === :doc_limit))) and is_list(collection) and (is_binary(right) or (right === :doc_nil or right === :doc_line) or (is_tuple(right) and (elem(right, 0) === :doc_break or elem(right, 0) === :doc_collapse or elem(right, 0) === :doc_color or elem(right, 0) === :doc_cons or elem(right, 0) === :doc_fits or elem(right, 0) === :doc_force or elem(right, 0) === :doc_group or elem(right, 0) === :doc_nest or elem(right, 0) === :doc_string or elem(right, 0) === :doc_limit))) and is_function(fun, 2) and is_list(opts)
container_each/6	defp
461	[], _limit, _opts, _fun, acc, simple?
465	_, 0, _opts, _fun, acc, simple?
469	[term | terms], limit, opts, fun, acc, simple?	1 is_list(terms) and (limit == :infinity or (is_integer(limit) and limit >= 0))
477	[left | right], limit, opts, fun, acc, simple?	0 limit == :infinity or (is_integer(limit) and limit >= 0)
fits?/4	defp
992	w, k, b?, _	0 k > w and b?
993	_, _, _, []
994	w, k, _, {:tail, b?, t}
998	w, k, b?, [{i, _, {:doc_fits, x, :disabled}} | t]
1001	w, k, b?, [{i, :flat_no_break, {:doc_fits, x, _}} | t]
1006	w, k, b?, [{i, _, {:doc_fits, x, :enabled}} | t]
1009	w, k, b?, [{i, :break_no_flat, {:doc_force, x}} | t]
1012	_, _, _, [{_, :break_no_flat, {:doc_break, _, _}} | _]
1013	_, _, _, [{_, :break_no_flat, :doc_line} | _]
1017	_, _, _, [{_, :break, {:doc_break, _, _}} | _]
1018	_, _, _, [{_, :break, :doc_line} | _]
1020	w, k, b?, [{i, :break, {:doc_group, x, _}} | t]
1025	w, _, _, [{i, _, :doc_line} | t]
1026	w, k, b?, [{_, _, :doc_nil} | t]
1027	w, _, b?, [{i, _, {:doc_collapse, _}} | t]
1028	w, k, b?, [{i, m, {:doc_color, x, _}} | t]
1029	w, k, b?, [{_, _, {:doc_string, _, l}} | t]
1030	w, k, b?, [{_, _, s} | t]	0 is_binary(s)
1031	_, _, _, [{_, _, {:doc_force, _}} | _]
1032	w, k, _, [{_, _, {:doc_break, s, _}} | t]
1033	w, k, b?, [{i, m, {:doc_nest, x, _, :break}} | t]
1035	w, k, b?, [{i, m, {:doc_nest, x, j, _}} | t]
1038	w, k, b?, [{i, m, {:doc_cons, x, y}} | t]
1041	w, k, b?, [{i, m, {:doc_group, x, _}} | t]
1044	w, k, b?, [{i, m, {:doc_limit, x, :infinity}} | t]	0 w != :infinity
1047	_w, k, b?, [{i, m, {:doc_limit, x, w}} | t]
flex_break/1	def
785	string	0 is_binary(string)
flex_glue/3	def
798	doc1, break_string, doc2	0 is_binary(break_string)
fold_doc/2	def
936	[], _folder_fun
937	[doc], _folder_fun
939	[doc | docs], folder_fun	0 is_function(folder_fun, 2)
force_unfit/1	def
751	doc	0 is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))
format/2	def
962	doc, width	0 (is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))) and (width == :infinity or (is_integer(width) and width >= 0))
format/3	defp
1055	_, _, []
1056	w, k, [{_, _, :doc_nil} | t]
1057	w, _, [{i, _, :doc_line} | t]
1058	w, k, [{i, m, {:doc_cons, x, y}} | t]
1059	w, k, [{i, m, {:doc_color, x, c}} | t]
1060	w, k, [{_, _, {:doc_string, s, l}} | t]
1061	w, k, [{_, _, s} | t]	0 is_binary(s)
1062	w, k, [{i, m, {:doc_force, x}} | t]
1063	w, k, [{i, m, {:doc_fits, x, _}} | t]
1064	w, _, [{i, _, {:doc_collapse, max}} | t]
1067	w, k, [{i, m, {:doc_break, s, :flex}} | t]
1078	w, k, [{i, mode, {:doc_break, s, :strict}} | t]
1087	w, k, [{i, mode, {:doc_nest, x, j, nest}} | t]
1096	w, k, [{i, :break, {:doc_group, x, :inherit}} | t]
1100	w, k, [{i, _, {:doc_group, x, _}} | t]
1109	w, k, [{i, m, {:doc_limit, x, :infinity}} | t]	0 w != :infinity
1113	_w, k, [{i, m, {:doc_limit, x, w}} | t]
glue/3	def
820	doc1, break_string, doc2	0 is_binary(break_string)
group/2	def
860	doc, mode	0 is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))
join/4	defp
490	:doc_nil, :doc_nil, _, _
491	left, :doc_nil, _, _
492	:doc_nil, right, _, _
493	left, right, true, sep
494	left, right, false, sep
nest/3	def
641	doc, :cursor, mode	0 (is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))) and (mode === :always or mode === :break)
645	doc, :reset, mode	0 (is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))) and (mode === :always or mode === :break)
649	doc, 0, _mode	0 is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))
653	doc, level, mode	1 (is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))) and is_integer(level) and level > 0 and (mode === :always or mode === :break)
next_break_fits/2	def
741	doc, mode	1 (is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))) and (mode === :enabled or mode === :disabled)
string/1	def
566	string	0 is_binary(string)
surround/3	def
504	left, doc, right	0 (is_binary(left) or (left === :doc_nil or left === :doc_line) or (is_tuple(left) and (elem(left, 0) === :doc_break or elem(left, 0) === :doc_collapse or elem(left, 0) === :doc_color or elem(left, 0) === :doc_cons or elem(left, 0) === :doc_fits or elem(left, 0) === :doc_force or elem(left, 0) === :doc_group or elem(left, 0) === :doc_nest or elem(left, 0) === :doc_string or elem(left, 0) === :doc_limit))) and (is_binary(doc) or (doc === :doc_nil or doc === :doc_line) or (is_tuple(doc) and (elem(doc, 0) === :doc_break or elem(doc, 0) === :doc_collapse or elem(doc, 0) === :doc_color or elem(doc, 0) === :doc_cons or elem(doc, 0) === :doc_fits or elem(doc, 0) === :doc_force or elem(doc, 0) === :doc_group or elem(doc, 0) === :doc_nest or elem(doc, 0) === :doc_string or elem(doc, 0) === :doc_limit))) and (is_binary(right) or (right === :doc_nil or right === :doc_line) or (is_tuple(right) and (elem(right, 0) === :doc_break or elem(right, 0) === :doc_collapse or elem(right, 0) === :doc_color or elem(right, 0) === :doc_cons or elem(right, 0) === :doc_fits or elem(right, 0) === :doc_force or elem(right, 0) === :doc_group or elem(right, 0) === :doc_nest or elem(right, 0) === :doc_string or elem(right, 0) === :doc_limit)))
surround_many/6	def
510	left, docs, right, %Inspect.Opts{} = inspect, fun, separator	8 (is_binary(left) or (left === :doc_nil or left === :doc_line) or (is_tuple(left) and (elem(left, 0) === :doc_break or elem(left, 0) === :doc_collapse or elem(left, 0) === :doc_color or elem(left, 0) === :doc_cons or elem(left, 0) === :doc_fits or elem(left, 0) === :doc_force or elem(left, 0) === :doc_group or elem(left, 0) === :doc_nest or elem(left, 0) === :doc_string or elem(left, 0) === :doc_limit))) and is_list(docs) and (is_binary(right) or (right === :doc_nil or right === :doc_line) or (is_tuple(right) and (elem(right, 0) === :doc_break or elem(right, 0) === :doc_collapse or elem(right, 0) === :doc_color or elem(right, 0) === :doc_cons or elem(right, 0) === :doc_fits or elem(right, 0) === :doc_force or elem(right, 0) === :doc_group or elem(right, 0) === :doc_nest or elem(right, 0) === :doc_string or elem(right, 0) === :doc_limit))) and is_function(fun, 2)
to_doc/2	def
338	%_{} = struct, %Inspect.Opts{inspect_fun: fun} = opts
389	arg, %Inspect.Opts{inspect_fun: fun} = opts
=Elixir.Inspect.Any lib/inspect.ex
__impl__/1	def
519	:target
519	:for
519	:protocol
inspect/2	def
586	%module{} = struct, opts
=Elixir.Inspect.Atom lib/inspect.ex
__impl__/1	def
145	:target
145	:for
145	:protocol
=Elixir.Inspect.BitString lib/inspect.ex
__impl__/1	def
157	:target
157	:for
157	:protocol
=Elixir.Inspect.Date lib/calendar/date.ex
__impl__/1	def
1036	:target
1036	:for
1036	:protocol
inspect/2	def
1037	%{calendar: calendar, year: year, month: month, day: day}, _
=Elixir.Inspect.Date.Range lib/calendar/date_range.ex
__impl__/1	def
210	:target
210	:for
210	:protocol
inspect/2	def
213	%Date.Range{first: first, last: last, step: 1}, _
217	%Date.Range{first: first, last: last, step: step}, _
222	%{__struct__: Date.Range, first: first, last: last} = date_range, opts
=Elixir.Inspect.DateTime lib/calendar/datetime.ex
__impl__/1	def
1776	:target
1776	:for
1776	:protocol
=Elixir.Inspect.Error lib/exception.ex
exception/1	def
1747	arguments	0 is_list(arguments)
message/1	def
1763	%Inspect.Error{exception_module: exception_module, exception_message: exception_message, inspected_struct: inspected_struct }
pad/2	def
1782	message, padding_length	1 is_binary(message) and is_integer(padding_length) and padding_length >= 0
=Elixir.Inspect.Float lib/inspect.ex
__impl__/1	def
368	:target
368	:for
368	:protocol
=Elixir.Inspect.Function lib/inspect.ex
__impl__/1	def
418	:target
418	:for
418	:protocol
=Elixir.Inspect.HashDict lib/hash_dict.ex
__impl__/1	def
301	:target
301	:for
301	:protocol
=Elixir.Inspect.HashSet lib/hash_set.ex
__impl__/1	def
311	:target
311	:for
311	:protocol
=Elixir.Inspect.Inspect.Error lib/inspect.ex
__impl__/1	def
470	:target
470	:for
470	:protocol
format_output/2	defp
477	message, [_ | _] = stacktrace
491	message, []
inspect/2	def
472	%{stacktrace: stacktrace} = inspect_error, _opts
=Elixir.Inspect.Integer lib/inspect.ex
__impl__/1	def
335	:target
335	:for
335	:protocol
inspect/2	def
336	term, %Inspect.Opts{base: base} = opts
=Elixir.Inspect.List lib/inspect.ex
__impl__/1	def
220	:target
220	:for
220	:protocol
keyword/2	def
276	{key, value}, opts
=Elixir.Inspect.Macro.Env lib/inspect.ex
__impl__/1	def
622	:target
622	:for
622	:protocol
=Elixir.Inspect.Map lib/inspect.ex
__impl__/1	def
303	:target
303	:for
303	:protocol
to_assoc/3	defp
323	{key, value}, opts, sep
=Elixir.Inspect.MapSet lib/map_set.ex
__impl__/1	def
506	:target
506	:for
506	:protocol
=Elixir.Inspect.NaiveDateTime lib/calendar/naive_datetime.ex
__impl__/1	def
1192	:target
1192	:for
1192	:protocol
=Elixir.Inspect.Opts lib/inspect/algebra.ex
default_inspect_fun/1	def
160	fun	0 is_function(fun, 2)
=Elixir.Inspect.PID lib/inspect.ex
__impl__/1	def
500	:target
500	:for
500	:protocol
=Elixir.Inspect.Port lib/inspect.ex
__impl__/1	def
506	:target
506	:for
506	:protocol
=Elixir.Inspect.Range lib/range.ex
__impl__/1	def
432	:target
432	:for
432	:protocol
inspect/2	def
436	first..last//1, opts	0 last >= first
440	first..last//step, opts
445	%{__struct__: Range, first: first, last: last} = range, opts
=Elixir.Inspect.Reference lib/inspect.ex
__impl__/1	def
512	:target
512	:for
512	:protocol
=Elixir.Inspect.Regex lib/inspect.ex
__impl__/1	def
383	:target
383	:for
383	:protocol
normalize/2	defp
404	<<92, 92, rest::binary>>, acc
405	<<92, 47, rest::binary>>, acc
406	<<char, rest::binary>>, acc
407	<<>>, acc
=Elixir.Inspect.Stream lib/stream.ex
__impl__/1	def
1836	:target
1836	:for
1836	:protocol
inspect/2	def
1839	%{enum: enum, funs: funs}, opts
=Elixir.Inspect.Time lib/calendar/time.ex
__impl__/1	def
816	:target
816	:for
816	:protocol
=Elixir.Inspect.Tuple lib/inspect.ex
__impl__/1	def
293	:target
293	:for
293	:protocol
=Elixir.Inspect.URI lib/uri.ex
__impl__/1	def
24	:target
24	:for
24	:protocol
=Elixir.Inspect.Version lib/version.ex
__impl__/1	def
106	:target
106	:for
106	:protocol
=Elixir.Inspect.Version.Requirement lib/version.ex
__impl__/1	def
675	:target
675	:for
675	:protocol
inspect/2	def
676	%Version.Requirement{source: source}, opts
=Elixir.Integer lib/integer.ex
count_digits/2	defp
290	<<sign, rest::bitstring>>, base	0 sign === 43 or sign === 45
297	<<rest::bitstring>>, base
count_digits_nosign/3	defp
307	<<48, rest::bitstring>>, base, count	1 base > 0
307	<<49, rest::bitstring>>, base, count	1 base > 1
307	<<50, rest::bitstring>>, base, count	1 base > 2
307	<<51, rest::bitstring>>, base, count	1 base > 3
307	<<52, rest::bitstring>>, base, count	1 base > 4
307	<<53, rest::bitstring>>, base, count	1 base > 5
307	<<54, rest::bitstring>>, base, count	1 base > 6
307	<<55, rest::bitstring>>, base, count	1 base > 7
307	<<56, rest::bitstring>>, base, count	1 base > 8
307	<<57, rest::bitstring>>, base, count	1 base > 9
307	<<65, rest::bitstring>>, base, count	1 base > 10
307	<<66, rest::bitstring>>, base, count	1 base > 11
307	<<67, rest::bitstring>>, base, count	1 base > 12
307	<<68, rest::bitstring>>, base, count	1 base > 13
307	<<69, rest::bitstring>>, base, count	1 base > 14
307	<<70, rest::bitstring>>, base, count	1 base > 15
307	<<71, rest::bitstring>>, base, count	1 base > 16
307	<<72, rest::bitstring>>, base, count	1 base > 17
307	<<73, rest::bitstring>>, base, count	1 base > 18
307	<<74, rest::bitstring>>, base, count	1 base > 19
307	<<75, rest::bitstring>>, base, count	1 base > 20
307	<<76, rest::bitstring>>, base, count	1 base > 21
307	<<77, rest::bitstring>>, base, count	1 base > 22
307	<<78, rest::bitstring>>, base, count	1 base > 23
307	<<79, rest::bitstring>>, base, count	1 base > 24
307	<<80, rest::bitstring>>, base, count	1 base > 25
307	<<81, rest::bitstring>>, base, count	1 base > 26
307	<<82, rest::bitstring>>, base, count	1 base > 27
307	<<83, rest::bitstring>>, base, count	1 base > 28
307	<<84, rest::bitstring>>, base, count	1 base > 29
307	<<85, rest::bitstring>>, base, count	1 base > 30
307	<<86, rest::bitstring>>, base, count	1 base > 31
307	<<87, rest::bitstring>>, base, count	1 base > 32
307	<<88, rest::bitstring>>, base, count	1 base > 33
307	<<89, rest::bitstring>>, base, count	1 base > 34
307	<<90, rest::bitstring>>, base, count	1 base > 35
307	<<97, rest::bitstring>>, base, count	1 base > 10
307	<<98, rest::bitstring>>, base, count	1 base > 11
307	<<99, rest::bitstring>>, base, count	1 base > 12
307	<<100, rest::bitstring>>, base, count	1 base > 13
307	<<101, rest::bitstring>>, base, count	1 base > 14
307	<<102, rest::bitstring>>, base, count	1 base > 15
307	<<103, rest::bitstring>>, base, count	1 base > 16
307	<<104, rest::bitstring>>, base, count	1 base > 17
307	<<105, rest::bitstring>>, base, count	1 base > 18
307	<<106, rest::bitstring>>, base, count	1 base > 19
307	<<107, rest::bitstring>>, base, count	1 base > 20
307	<<108, rest::bitstring>>, base, count	1 base > 21
307	<<109, rest::bitstring>>, base, count	1 base > 22
307	<<110, rest::bitstring>>, base, count	1 base > 23
307	<<111, rest::bitstring>>, base, count	1 base > 24
307	<<112, rest::bitstring>>, base, count	1 base > 25
307	<<113, rest::bitstring>>, base, count	1 base > 26
307	<<114, rest::bitstring>>, base, count	1 base > 27
307	<<115, rest::bitstring>>, base, count	1 base > 28
307	<<116, rest::bitstring>>, base, count	1 base > 29
307	<<117, rest::bitstring>>, base, count	1 base > 30
307	<<118, rest::bitstring>>, base, count	1 base > 31
307	<<119, rest::bitstring>>, base, count	1 base > 32
307	<<120, rest::bitstring>>, base, count	1 base > 33
307	<<121, rest::bitstring>>, base, count	1 base > 34
307	<<122, rest::bitstring>>, base, count	1 base > 35
313	<<_::bitstring>>, _, count
digits/2	def
190	integer, base	1 is_integer(integer) and is_integer(base) and base >= 2
do_undigits/3	defp
223	[], _base, acc
225	[digit | _], base, _	0 is_integer(digit) and digit >= base
228	[digit | tail], base, acc	0 is_integer(digit)
extended_gcd/2	def
464	0, 0
465	0, b
466	a, 0
468	integer1, integer2	0 is_integer(integer1) and is_integer(integer2)
gcd/2	def
422	integer1, integer2	0 is_integer(integer1) and is_integer(integer2)
parse/2	def
275	_binary, base	0 not (is_integer(base) and (base >= 2 and base <= 36))
279	binary, base	0 is_binary(binary)
pow/2	def
105	base, exponent	0 is_integer(base) and is_integer(exponent)
undigits/2	def
219	digits, base	0 is_list(digits) and is_integer(base) and base >= 2
=Elixir.Kernel lib/kernel.ex
**/2	def
4214	base, exponent	0 is_integer(base) and is_integer(exponent) and exponent >= 0
4218	base, exponent	0 is_number(base) and is_number(exponent)
=~/2	def
2179	left, ""	0 is_binary(left)
2181	left, right	0 is_binary(left) and is_binary(right)
2185	left, right	0 is_binary(left)
binary_slice/2	def
4651	binary, first..last//step	1 is_binary(binary) and step > 0
4674	binary, _.._//_ = range	0 is_binary(binary)
binary_slice/3	def
4578	binary, start, size	1 is_binary(binary) and is_integer(start) and is_integer(size) and size >= 0
get_and_update_in/3	def
2818	data, [head], fun	0 is_function(head, 3)
2821	data, [head | tail], fun	0 is_function(head, 3)
2824	data, [head], fun	0 is_function(fun, 1)
2827	data, [head | tail], fun	0 is_function(fun, 1)
get_in/2	def
2670	nil, [_ | _]
2672	data, [h]	0 is_function(h)
2673	data, [h | t]	0 is_function(h)
2675	data, [h]
2676	data, [h | t]
in_range_literal/4	defp
4387	left, first, first, _step	0 is_integer(first)
4391	left, first, last, step	0 step > 0
4403	left, first, last, step	0 step < 0
in_var/3	defp
4351	false, ast, fun
4353	true, {atom, _, context} = var, fun	0 is_atom(atom) and is_atom(context)
4356	true, ast, fun
inspect/2	def
2245	term, opts	0 is_list(opts)
macro_exported?/3	def
4183	module, macro, arity	1 is_atom(module) and is_atom(macro) and is_integer(arity) and (arity >= 0 and arity <= 255)
module_var/1	defp
4858	{name, kind}	0 is_atom(kind)
4859	{name, kind}
nest_get_and_update_in/3	defp
3077	h, [{:access, key} | t], fun
3083	h, [{:map, key} | t], fun
nest_pop_in/3	defp
3095	:map, h, [access: key]
3104	_, _, [map: key]
3110	_, h, [{:map, key} | t]
3116	_, h, [access: key]
3125	_, h, [{:access, key} | t]
nest_update_in/3	defp
3063	h, [{:map, key} | t], fun
optimize_boolean/1	defp
1769	{:case, meta, args}
pop_in/2	def
2856	nil, [key | _]
2860	data, [_ | _] = keys
pop_in_data/2	defp
2864	nil, [_ | _]
2866	data, [fun]	0 is_function(fun)
2869	data, [fun | tail]	0 is_function(fun)
2872	data, [key]
2874	data, [key | tail]
put_in/3	def
2700	data, [_ | _] = keys, value
range/3	defp
3855	_context, first, last	0 is_integer(first) and is_integer(last)
3861	nil, first, last
3865	:guard, first, last
3880	:match, first, last
range/4	defp
3925	context, first, last, step	1 is_integer(first) and is_integer(last) and is_integer(step)	2 context != nil
3931	nil, first, last, step
struct/3	defp
2349	struct, [], _fun	0 is_atom(struct)
2353	struct, fields, fun	0 is_atom(struct)
2357	%_{} = struct, [], _fun
2361	%_{} = struct, fields, fun
struct!/2	def
2335	struct, fields	0 is_atom(struct)
2339	struct, fields	0 is_map(struct)
update_in/3	def
2733	data, [_ | _] = keys, fun	0 is_function(fun)
=Elixir.Kernel.ParallelRequire lib/kernel/parallel_require.ex
files/2	def
7	files, callback	0 is_function(callback, 1)
11	files, options	0 is_list(options)
=Elixir.Kernel.Utils lib/kernel/utils.ex
defdelegate_each/2	def
56	fun, opts	0 is_list(opts)
destructure/2	def
9	list, count	1 is_list(list) and is_integer(count) and count >= 0
13	nil, count	1 is_integer(count) and count >= 0
destructure_list/2	defp
17	_, 0
18	[], count
19	[h | t], count
warn_on_duplicate_struct_key/1	defp
223	[]
227	[{key, _} | [{key, _} | _] = rest]
232	[_ | rest]
=Elixir.KeyError lib/exception.ex
available_keys/1	defp
1435	term	0 is_map(term)
1436	term	0 is_list(term)
exception/1	def
1392	msg	0 is_binary(msg)
1392	args	0 is_list(args)
message/1	def
1395	exception = %{message: nil}
1396	%{message: message}
=Elixir.Keyword lib/keyword.ex
delete/2	def
712	keywords, key	0 is_list(keywords) and is_atom(key)
delete/3	def
674	keywords, key, value	0 is_list(keywords) and is_atom(key)
delete_first/2	def
737	keywords, key	0 is_list(keywords) and is_atom(key)
delete_first_key/2	defp
744	[{key, _} | tail], key
748	[{_, _} = pair | tail], key
752	[], _key
delete_key/2	defp
719	[{key, _} | tail], key
720	[{_, _} = pair | tail], key
721	[], _key
delete_key_value/3	defp
681	[{key, value} | tail], key, value
685	[{_, _} = pair | tail], key, value
689	[], _key, _value
do_filter/2	defp
1412	[], _fun
1414	[{_, _} = entry | entries], fun
do_reject/2	defp
1440	[], _fun
1442	[{_, _} = entry | entries], fun
do_replace/3	defp
846	[{key, _} | keywords], key, value
850	[{_, _} = e | keywords], key, value
854	[], _key, _value
do_replace_lazy/3	defp
919	[{key, value} | keywords], key, fun
923	[{_, _} = e | keywords], key, fun
927	[], _key, _value
drop/2	def
1223	keywords, keys	0 is_list(keywords) and is_list(keys)
equal?/2	def
952	left, right	0 is_list(left) and is_list(right)
fetch/2	def
571	keywords, key	0 is_list(keywords) and is_atom(key)
fetch!/2	def
592	keywords, key	0 is_list(keywords) and is_atom(key)
filter/2	def
1408	keywords, fun	0 is_list(keywords) and is_function(fun, 1)
find_key!/3	defp
285	key, [key | rest], acc
286	key, [{key, _} | rest], acc
287	key, [head | tail], acc
288	_key, [], _acc
from_keys/2	def
117	keys, value	0 is_list(keys)
get/3	def
388	keywords, key, default	0 is_list(keywords) and is_atom(key)
get_and_update/3	def
468	keywords, key, fun	1 is_list(keywords) and is_atom(key)
get_and_update/4	defp
472	[{key, current} | t], acc, key, fun
485	[{_, _} = h | t], acc, key, fun
487	[], acc, key, fun
get_and_update!/4	defp
536	[{key, value} | keywords], key, fun, acc
549	[{_, _} = e | keywords], key, fun, acc
553	[], key, _fun, acc	0 is_atom(key)
get_lazy/3	def
420	keywords, key, fun	1 is_list(keywords) and is_atom(key) and is_function(fun, 0)
get_values/2	def
613	keywords, key	0 is_list(keywords) and is_atom(key)
get_values/3	defp
617	[{key, value} | tail], key, values
618	[{_, _} | tail], key, values
619	[], _key, values
has_key?/2	def
1078	keywords, key	0 is_list(keywords) and is_atom(key)
keys/1	def
639	keywords	0 is_list(keywords)
map/2	def
1452	keywords, fun	0 is_list(keywords)
merge/2	def
979	keywords1, []	0 is_list(keywords1)
980	[], keywords2	0 is_list(keywords2)
982	keywords1, keywords2	0 is_list(keywords1) and is_list(keywords2)
merge/3	def
1035	keywords1, keywords2, fun	1 is_list(keywords1) and is_list(keywords2) and is_function(fun, 3)
move_pairs!/2	defp
290	[key | rest], acc	0 is_atom(key)
293	[{key, _} = pair | rest], acc	0 is_atom(key)
296	[], acc
299	[other | _], _
new/2	def
196	pairs, transform	0 is_function(transform, 1)
pop/3	def
1250	keywords, key, default	0 is_list(keywords) and is_atom(key)
pop!/2	def
1276	keywords, key	0 is_list(keywords) and is_atom(key)
pop_first/3	def
1366	keywords, key, default	0 is_list(keywords) and is_atom(key)
pop_lazy/3	def
1340	keywords, key, fun	1 is_list(keywords) and is_atom(key) and is_function(fun, 0)
pop_values/2	def
1305	keywords, key	0 is_list(keywords) and is_atom(key)
pop_values/4	defp
1309	[{key, value} | tail], key, values, acc
1312	[{_, _} = pair | tail], key, values, acc
1315	[], _key, values, acc
put/3	def
773	keywords, key, value	0 is_list(keywords) and is_atom(key)
put_new/3	def
818	keywords, key, value	0 is_list(keywords) and is_atom(key)
put_new_lazy/3	def
798	keywords, key, fun	1 is_list(keywords) and is_atom(key) and is_function(fun, 0)
reject/2	def
1436	keywords, fun	0 is_list(keywords) and is_function(fun, 1)
replace/3	def
842	keywords, key, value	0 is_list(keywords) and is_atom(key)
replace!/3	def
876	keywords, key, value	0 is_list(keywords) and is_atom(key)
replace!/4	defp
880	[{key, _} | keywords], key, value, _original
884	[{_, _} = e | keywords], key, value, original
888	[], key, _value, original
replace_lazy/3	def
914	keywords, key, fun	1 is_list(keywords) and is_atom(key) and is_function(fun, 1)
split/2	def
1175	keywords, keys	0 is_list(keywords) and is_list(keys)
take/2	def
1203	keywords, keys	0 is_list(keywords) and is_list(keys)
to_list/1	def
1383	keywords	0 is_list(keywords)
update/4	def
1139	keywords, key, default, fun	1 is_list(keywords) and is_atom(key) and is_function(fun, 1)
update!/3	def
1101	keywords, key, fun	1 is_list(keywords) and is_atom(key) and is_function(fun, 1)
update!/4	defp
1106	[{key, value} | keywords], key, fun, _original
1110	[{_, _} = pair | keywords], key, fun, original
1114	[], key, _fun, original
update_guarded/4	defp
1144	[{key, value} | keywords], key, _default, fun
1148	[{_, _} = pair | keywords], key, default, fun
1152	[], key, default, _fun
validate/2	def
252	keyword, values	0 is_list(keyword) and is_list(values)
validate/5	defp
256	[{key, _} = pair | keyword], values1, values2, acc, bad_keys	0 is_atom(key)
272	[], values1, values2, acc, []
276	[], _values1, _values2, _acc, bad_keys
280	[pair | _], _values1, _values2, _acc, []
values/1	def
668	keywords	0 is_list(keywords)
=Elixir.List lib/list.ex
ascii_printable?/2	def
702	list, limit	1 is_list(list) and (limit == :infinity or (is_integer(limit) and limit >= 0))
compact_reverse/2	defp
1223	[], acc
1225	[{:diff, _} = fragment | rest], acc
1229	[{kind, elem} | rest], [{kind, result} | acc]
1233	rest, [{:eq, elem}, {:ins, elem}, {:eq, other} | acc]
1237	[{kind, elem} | rest], acc
delete/2	def
158	[element | list], element
159	[other | list], element
160	[], _element
delete_at/2	def
865	list, index	0 is_integer(index)
do_insert_at/3	defp
1336	[], _index, value
1340	list, 0, value
1344	[head | tail], index, value
do_pop_at/4	defp
1364	[], _index, default, acc
1368	[head | tail], 0, _default, acc
1372	[head | tail], index, default, acc
do_replace_at/3	defp
1322	[], _index, _value
1326	[_old | rest], 0, value
1330	[head | tail], index, value
do_update_at/3	defp
1350	[value | list], 0, fun
1354	[head | tail], index, fun
1358	[], _index, _fun
do_zip_each/2	defp
1390	_, nil
1394	[head | tail], acc
1398	[], _
first/2	def
293	[], default
294	[head | _], _default
foldl/3	def
248	list, acc, fun	0 is_list(list) and is_function(fun)
foldr/3	def
266	list, acc, fun	0 is_list(list) and is_function(fun)
improper?/1	def
739	list	0 is_list(list) and length(list) >= 0
740	list	0 is_list(list)
insert_at/3	def
764	list, index, value	0 is_list(list) and is_integer(index)
keydelete/3	def
567	list, key, position	0 is_integer(position)
keyfind/4	def
349	list, key, position, default	0 is_integer(position)
keyfind!/3	def
379	list, key, position	0 is_integer(position)
keymember?/3	def
411	list, key, position	0 is_integer(position)
keyreplace/4	def
434	list, key, position, new_tuple	0 is_integer(position)
keysort/3	def
496	list, position, :asc	0 is_list(list) and is_integer(position)
500	list, position, sorter	0 is_list(list) and is_integer(position)
keysort_fun/2	defp
504	sorter, position	0 is_function(sorter, 2)
507	:desc, position
510	module, position	0 is_atom(module)
513	{:asc, module}, position	0 is_atom(module)
516	{:desc, module}, position	0 is_atom(module)
keystore/4	def
540	list, key, position, new_tuple	0 is_integer(position)
keytake/3	def
596	list, key, position	0 is_integer(position)
last/2	def
320	[], default
321	[head], _default
322	[_ | tail], default
move_down/2	defp
1289	{y, [elem1 | rest1], [elem2 | rest2] = list2, edits}, diff_script	1 diff_script != nil
1298	{y, [elem | rest], list2, edits}, _diff_script
1302	{y, [], list2, edits}, _diff_script
move_right/2	defp
1272	{y, [elem1 | rest1] = list1, [elem2 | rest2], edits}, diff_script	1 diff_script != nil
1281	{y, list1, [elem | rest], edits}, _diff_script
1285	{y, list1, [], edits}, _diff_script
myers_difference/2	def
1185	list1, list2	0 is_list(list1) and is_list(list2)
myers_difference/3	def
1206	list1, list2, diff_script	1 is_list(list1) and is_list(list2) and is_function(diff_script)
pop_at/3	def
889	list, index, default	0 is_integer(index)
proceed_path/4	defp
1254	0, 0, [path], _diff_script
1256	diag, limit, [path | _] = paths, diff_script	0 diag == -limit
1260	diag, limit, [path], diff_script	0 diag == limit
1264	_diag, _limit, [path1, path2 | rest], diff_script
replace_at/3	def
802	list, index, value	0 is_list(list) and is_integer(index)
starts_with?/2	def
923	[head | tail], [head | prefix_tail]
924	list, []	0 is_list(list)
925	list, [_ | _]	0 is_list(list)
to_charlist/1	def
1132	list	0 is_list(list)
to_list/1	defp
1402	tuple	0 is_tuple(tuple)
1403	list	0 is_list(list)
to_string/1	def
1079	list	0 is_list(list)
update_at/3	def
835	list, index, fun	0 is_list(list) and is_function(fun) and is_integer(index)
zip/1	def
651	[]
653	list_of_lists	0 is_list(list_of_lists)
=Elixir.List.Chars lib/list/chars.ex
__protocol__/1	def
1	:module
1	:functions
1	:consolidated?
1	:impls
=Elixir.List.Chars.Atom lib/list/chars.ex
__impl__/1	def
26	:target
26	:for
26	:protocol
=Elixir.List.Chars.BitString lib/list/chars.ex
__impl__/1	def
32	:target
32	:for
32	:protocol
=Elixir.List.Chars.Float lib/list/chars.ex
__impl__/1	def
59	:target
59	:for
59	:protocol
=Elixir.List.Chars.Integer lib/list/chars.ex
__impl__/1	def
53	:target
53	:for
53	:protocol
=Elixir.List.Chars.List lib/list/chars.ex
__impl__/1	def
48	:target
48	:for
48	:protocol
=Elixir.Macro lib/macro.ex
camelize/1	def
2134	""
2135	<<95, t::binary>>
2136	<<h, t::binary>>
dbg/3	def
2424	code, options, %Macro.Env{} = env
dbg_format_ast_to_debug/2	defp
2493	{:pipe, code_asts, values}, options
2507	{:value, code_ast, value}, options
do_camelize/1	defp
2138	<<95, 95, t::binary>>
2140	<<95, h, t::binary>>	0 h >= 97 and h <= 122
2143	<<95, h, t::binary>>	0 h >= 48 and h <= 57
2144	<<95>>
2145	<<47, t::binary>>
2146	<<h, t::binary>>
2147	<<>>
do_traverse_args/4	defp
628	args, acc, _pre, _post	0 is_atom(args)
632	args, acc, pre, post	0 is_list(args)
do_underscore/2	defp
2083	<<h, t, rest::binary>>, _	1 h >= 65 and h <= 90 and not (t >= 65 and t <= 90) and not (t >= 48 and t <= 57) and t != 46 and t != 95
2089	<<h, t::binary>>, prev	1 h >= 65 and h <= 90 and not (prev >= 65 and prev <= 90) and prev != 95
2094	<<46, t::binary>>, _
2098	<<h, t::binary>>, _
2102	<<>>, _
expand_until/2	defp
2020	{ast, true}, env
2024	{ast, false}, _env
generate_arguments/3	defp
500	0, context, _fun	0 is_atom(context)
502	amount, context, fun	1 is_integer(amount) and amount > 0 and is_atom(context)
inner_classify/1	defp
2345	atom	0 is_atom(atom)
inspect_atom/2	def
2262	:literal, atom	0 atom == nil or is_boolean(atom)
2266	:literal, atom	0 is_atom(atom)
2286	:key, atom	0 is_atom(atom)
2302	:remote_call, atom	0 is_atom(atom)
interpolate/4	defp
1415	{:<<>>, _, [parts]}, left, right, _	0 left === "\\"\\"\\"\\n" or left === "'''\\n"
1419	{:<<>>, _, parts}, left, right, fun
operator?/2	def
1917	:"..//", 3
1922	name, 2	0 is_atom(name)
1925	name, 1	0 is_atom(name)
1928	:.., 0
1931	name, arity	0 is_atom(name) and is_integer(arity)
path/2	def
416	ast, fun	0 is_function(fun, 1)
path_args/3	defp
466	atom, _acc, _fun	0 is_atom(atom)
467	list, acc, fun	0 is_list(list)
path_list/3	defp
469	[], _acc, _fun
473	[arg | args], acc, fun
postwalk/2	def
704	ast, fun	0 is_function(fun, 1)
postwalk/3	def
713	ast, acc, fun	0 is_function(fun, 2)
postwalker/4	defp
973	_buffer, _ref, {:halt, acc}, _fun
977	buffer, ref, {:suspend, acc}, fun
981	[], _ref, {:cont, acc}, _fun
985	[{ref, head} | tail], ref, {:cont, acc}, fun
989	[{left, right} = node | tail], ref, {:cont, acc}, fun
993	[{left, meta, right} = node | tail], ref, {:cont, acc}, fun	1 is_atom(left) and is_list(meta)
1002	[{left, meta, right} = node | tail], ref, cont_acc, fun	1 is_list(meta)
1011	[list | tail], ref, cont_acc, fun	0 is_list(list)
1015	[head | tail], ref, {:cont, acc}, fun
prewalk/2	def
666	ast, fun	0 is_function(fun, 1)
prewalk/3	def
695	ast, acc, fun	0 is_function(fun, 2)
prewalker/3	defp
915	_buffer, {:halt, acc}, _fun
919	buffer, {:suspend, acc}, fun
923	[], {:cont, acc}, _fun
927	[{left, right} = node | tail], {:cont, acc}, fun
931	[{left, meta, right} = node | tail], {:cont, acc}, fun	1 is_atom(left) and is_list(meta)
940	[{left, meta, right} = node | tail], {:cont, acc}, fun	0 is_list(meta)
948	[list | tail], {:cont, acc}, fun	0 is_list(list)
952	[head | tail], {:cont, acc}, fun
special_form?/2	def
1892	name, arity	0 is_atom(name) and is_integer(arity)
struct!/2	def
842	module, env	0 is_atom(module)
traverse/4	def
594	ast, acc, pre, post	0 is_function(pre, 2) and is_function(post, 2)
underscore/1	def
2070	atom	0 is_atom(atom)
2075	<<h, t::binary>>
2079	""
unique_var/2	def
555	var, context	0 is_atom(var) and is_atom(context)
var/2	def
533	var, context	0 is_atom(var) and is_atom(context)
=Elixir.Macro.Env lib/macro/env.ex
fetch_alias/2	def
185	%{__struct__: Macro.Env, aliases: aliases}, atom	0 is_atom(atom)
fetch_macro_alias/2	def
199	%{__struct__: Macro.Env, macro_aliases: aliases}, atom	1 is_atom(atom)
has_var?/2	def
151	%{__struct__: Macro.Env, versioned_vars: vars}, var
in_guard?/1	def
285	%{__struct__: Macro.Env, context: context}
in_match?/1	def
293	%{__struct__: Macro.Env, context: context}
location/1	def
162	%{__struct__: Macro.Env, file: file, line: line}
lookup_import/2	def
228	%{__struct__: Macro.Env, functions: functions, macros: macros}, {name, arity} = pair	4 is_atom(name) and is_integer(arity)
prepend_tracer/2	def
267	%{__struct__: Macro.Env, tracers: tracers} = env, tracer
required?/2	def
254	%{__struct__: Macro.Env, requires: requires}, mod	0 is_atom(mod)
stacktrace/1	def
299	%{__struct__: Macro.Env} = env
to_match/1	def
275	%{__struct__: Macro.Env} = env
vars/1	def
129	%{__struct__: Macro.Env, versioned_vars: vars}
=Elixir.Map lib/map.ex
do_filter/2	defp
1074	:none, _fun
1076	{key, value, iter}, fun
do_map/2	defp
255	:none, _fun
257	{key, value, iter}, transform
do_reject/2	defp
1104	:none, _fun
1106	{key, value, iter}, fun
drop_keys/2	defp
810	[], acc
812	[key | rest], acc
filter/2	def
1068	map, fun	0 is_map(map) and is_function(fun, 1)
from_struct/1	def
999	struct	0 is_atom(struct)
1003	%_{} = struct
get_and_update/3	def
921	map, key, fun	0 is_function(fun, 1)
get_and_update!/3	def
963	map, key, fun	0 is_function(fun, 1)
get_lazy/3	def
561	map, key, fun	0 is_function(fun, 0)
map/2	def
1116	map, fun	0 is_map(map)
merge/3	def
650	map1, map2, fun	0 is_function(fun, 3)
new_from_enum/2	defp
261	enumerable, transform	0 is_function(transform, 1)
new_from_map/2	defp
249	map, transform	0 is_function(transform, 1)
pop_lazy/3	def
772	map, key, fun	0 is_function(fun, 0)
put_new_lazy/3	def
445	map, key, fun	0 is_function(fun, 0)
reject/2	def
1098	map, fun	0 is_map(map) and is_function(fun, 1)
replace_lazy/3	def
416	map, key, fun	0 is_map(map) and is_function(fun, 1)
split/3	defp
850	[], included, excluded
854	[key | rest], included, excluded
take/3	defp
490	[], _map, acc
494	[key | rest], map, acc
update/4	def
684	map, key, default, fun	0 is_function(fun, 1)
update!/3	def
881	map, key, fun	0 is_function(fun, 1)
=Elixir.MapSet lib/map_set.ex
all_in?/2	defp
349	:none, _
351	{key, _val, iter}, map2
355	map1, map2	0 is_map(map1) and is_map(map2)
delete/2	def
128	%MapSet{map: map} = map_set, value
difference/2	def
146	%MapSet{map: map1}, %MapSet{map: map2}	1 map_size(map1) < map_size(map2) * 2
160	%MapSet{map: map1} = map_set, %MapSet{map: map2}
disjoint?/2	def
224	%MapSet{map: map1}, %MapSet{map: map2}
disjointer/3	defp
196	:none, small, list
200	{key, _val, iter}, small, list
equal?/2	def
257	%MapSet{map: map1, version: version}, %MapSet{map: map2, version: version}
263	%MapSet{map: map1}, %MapSet{map: map2}
filter/2	def
424	%MapSet{map: map}, fun	0 is_map(map) and is_function(fun)
filter_keys/2	defp
431	:none, _fun
433	{key, _value, iter}, fun
filter_not_in/3	defp
164	:none, _map2, acc
166	{key, _val, iter}, map2, acc
intersection/2	def
280	%MapSet{map: map1} = map_set, %MapSet{map: map2}
member?/2	def
297	%MapSet{map: map}, value
new/2	def
108	enumerable, transform	0 is_function(transform, 1)
none_in?/2	defp
233	:none, _
235	{key, _val, iter}, map2
put/2	def
313	%MapSet{map: map} = map_set, value
reject/2	def
458	%MapSet{map: map}, fun	0 is_map(map) and is_function(fun)
reject_keys/2	defp
465	:none, _fun
467	{key, _value, iter}, fun
size/1	def
327	%MapSet{map: map}
subset?/2	def
345	%MapSet{map: map1}, %MapSet{map: map2}
symmetric_difference/2	def
184	%MapSet{map: map1}, %MapSet{map: map2}
to_list/1	def
372	%MapSet{map: map}
union/2	def
388	%MapSet{map: map1, version: version} = map_set, %MapSet{map: map2, version: version}
392	%MapSet{map: map1}, %MapSet{map: map2}
=Elixir.MatchError lib/exception.ex
exception/1	def
1001	args	0 is_list(args)
=Elixir.Module lib/module.ex
__get_attribute__/4	def
2118	module, key, caller_line, trace?	0 is_atom(key)
__put_attribute__/5	def
2196	module, key, value, warn_line, traces	0 is_atom(key)
add_doc/6	def
1678	module, line, kind, {name, arity}, signature, doc
args_count/3	defp
1812	[{:"\\\\\\\\", _, _} | tail], total, defaults
1816	[_head | tail], total, defaults
1820	[], total, defaults
assert_not_compiled_message/3	defp
2505	{function_name, arity}, module, extra_msg
assert_not_readonly!/2	defp
2489	{function_name, arity}, module
attributes_in/1	def
1177	module	0 is_atom(module)
behaviour_callbacks_for_impls/3	defp
2010	[], _behaviour, _callbacks
2014	[fa | tail], behaviour, callbacks
callbacks_for_impls/2	defp
2024	[], _
2028	[fa | tail], callbacks
concat/1	def
839	list	0 is_list(list)
concat/2	def
858	left, right	1 (is_binary(left) or is_atom(left)) and (is_binary(right) or is_atom(right))
create/3	def
809	module, quoted, %Macro.Env{} = env	0 is_atom(module)
813	module, quoted, opts	0 is_atom(module) and is_list(opts)
defines?/2	def
1092	module, {name, arity} = tuple	1 is_atom(module) and is_atom(name) and is_integer(arity) and arity >= 0 and arity <= 255
defines?/3	def
1119	module, {name, arity} = tuple, def_kind	1 is_atom(module) and is_atom(name) and is_integer(arity) and arity >= 0 and arity <= 255 and (def_kind === :def or def_kind === :defp or def_kind === :defmacro or def_kind === :defmacrop)
defines_type?/2	def
1139	module, definition	0 is_atom(module)
definitions_in/1	def
1231	module	0 is_atom(module)
definitions_in/2	def
1255	module, kind	1 is_atom(module) and (kind === :def or kind === :defp or kind === :defmacro or kind === :defmacrop)
delete_attribute/2	def
1566	module, key	0 is_atom(module) and is_atom(key)
delete_definition/2	def
1317	module, {name, arity}	1 is_atom(module) and is_atom(name) and is_integer(arity)
doc_key/1	defp
1754	:def
1755	:defmacro
eval_quoted/4	def
742	%Macro.Env{} = env, quoted, binding, opts	1 is_list(binding) and is_list(opts)
747	module, quoted, binding, %Macro.Env{} = env	1 is_atom(module) and is_list(binding)
752	module, quoted, binding, opts	1 is_atom(module) and is_list(binding) and is_list(opts)
expand_keys/3	defp
1012	[{:"\\\\\\\\", meta, [key, default]} | keys], counters, acc	0 is_atom(key)
1017	[key | keys], counters, acc	0 is_atom(key)
1022	[arg | args], counters, acc
1026	[], _counters, acc
format_definition/1	defp
2096	:defmacro
2097	:defmacrop
2098	:def
2099	:defp
format_definition/2	defp
2092	kind, {name, arity}
format_impl_warning/3	defp
2035	fa, kind, :private_function
2039	fa, kind, {:no_behaviours, value}
2043	_, kind, {:impl_not_defined, {fa, behaviour}}
2048	fa, kind, {:impl_defined, callbacks}
2053	fa, kind, {:behaviour_not_declared, behaviour}
2058	fa, kind, {:behaviour_not_defined, behaviour, callbacks}
get_attribute/3	def
1504	module, key, default	0 is_atom(module) and is_atom(key)
get_definition/3	def
1290	module, {name, arity}, options	1 is_atom(module) and is_atom(name) and is_integer(arity) and is_list(options)
has_attribute?/2	def
1540	module, key	0 is_atom(module) and is_atom(key)
impl_behaviours/6	defp
1968	{function, arity}, defaults, kind, value, behaviours, callbacks
make_overridable/2	def
1344	module, tuples	0 is_atom(module) and is_list(tuples)
1371	module, behaviour	0 is_atom(module) and is_atom(behaviour)
merge_signature/3	defp
1050	{:"\\\\\\\\", meta, [left, right]}, newer, i
1054	older, {:"\\\\\\\\", _, [left, _]}, i
1059	{_, _, nil} = older, _newer, _
1060	_older, {_, _, nil} = newer, _
1063	{var, _, _} = older, {var, _, _}, _
1066	{_, meta, _}, _newer, i
merge_signatures/3	defp
1042	[h1 | t1], [h2 | t2], i
1046	[], [], _
normalize_macro_or_function_callback/1	defp
1419	{function_name, arity}
open?/1	def
692	module	0 is_atom(module)
overridable?/2	def
1446	module, {function_name, arity} = tuple	1 is_atom(function_name) and is_integer(arity) and arity >= 0 and arity <= 255
overridables_in/1	def
1206	module	0 is_atom(module)
preprocess_doc_meta/4	defp
2423	[], _module, _line, map
2425	[{key, _} | tail], module, line, map	1 key === :opaque or key === :defaults
2432	[{key, value} | tail], module, line, map	0 is_atom(key)
put_attribute/3	def
1462	module, key, value	0 is_atom(module) and is_atom(key)
register_attribute/3	def
1620	module, attribute, options	1 is_atom(module) and is_atom(attribute) and is_list(options)
reverse_values/2	defp
1585	[{_, value} | tail], acc
1586	[], acc
safe_concat/1	def
877	list	0 is_list(list)
safe_concat/2	def
895	left, right	1 (is_binary(left) or is_atom(left)) and (is_binary(right) or is_atom(right))
simplify_args/4	defp
907	[arg | args], counters, acc, env
912	[], counters, reverse_args, _env
simplify_module_name/1	defp
994	module	0 is_atom(module)
split/1	def
1660	module	0 is_atom(module)
1664	module	0 is_binary(module)
=Elixir.NaiveDateTime lib/calendar/naive_datetime.ex
add/3	def
424	naive_datetime, amount_to_add, :day	0 is_integer(amount_to_add)
428	naive_datetime, amount_to_add, :hour	0 is_integer(amount_to_add)
432	naive_datetime, amount_to_add, :minute	0 is_integer(amount_to_add)
436	%{microsecond: {_, precision}, calendar: calendar} = naive_datetime, amount_to_add, unit	5 is_integer(amount_to_add)
compare/2	def
1025	%{calendar: calendar1} = naive_datetime1, %{calendar: calendar2} = naive_datetime2
convert/2	def
1065	%{calendar: calendar, year: year, month: month, day: day, hour: hour, minute: minute, second: second, microsecond: microsecond }, calendar
1092	%{calendar: ndt_calendar, microsecond: {_, precision}} = naive_datetime, calendar
diff/3	def
500	naive_datetime1, naive_datetime2, :day
504	naive_datetime1, naive_datetime2, :hour
508	naive_datetime1, naive_datetime2, :minute
512	%{calendar: calendar1} = naive_datetime1, %{calendar: calendar2} = naive_datetime2, unit
from_erl/3	def
886	{{year, month, day}, {hour, minute, second}}, microsecond, calendar
from_gregorian_seconds/3	def
934	seconds, {microsecond, precision}, calendar	5 is_integer(seconds)
new/2	def
320	%Date{calendar: calendar} = date, %Time{calendar: calendar} = time
new!/2	def
351	%Date{calendar: calendar} = date, %Time{calendar: calendar} = time
seconds_from_day_fraction/1	defp
1139	{parts_in_day, 86400}
1142	{parts_in_day, parts_per_day}
to_date/1	def
592	%{year: year, month: month, day: day, calendar: calendar, hour: _, minute: _, second: _, microsecond: _ }
to_erl/1	def
858	%{calendar: _} = naive_datetime
to_gregorian_seconds/1	def
970	%{calendar: calendar, year: year, month: month, day: day, hour: hour, minute: minute, second: second, microsecond: {microsecond, precision} }
to_iso8601/2	def
811	%{calendar: Calendar.ISO} = naive_datetime, format	1 format === :basic or format === :extended
827	%{calendar: _} = naive_datetime, format	0 format === :basic or format === :extended
to_iso_days/1	defp
1146	%{calendar: calendar, year: year, month: month, day: day, hour: hour, minute: minute, second: second, microsecond: microsecond }
to_string/1	def
660	%{calendar: calendar} = naive_datetime
to_time/1	def
618	%{year: _, month: _, day: _, calendar: calendar, hour: hour, minute: minute, second: second, microsecond: microsecond }
truncate/2	def
550	%NaiveDateTime{microsecond: microsecond} = naive_datetime, precision
554	%{calendar: calendar, year: year, month: month, day: day, hour: hour, minute: minute, second: second, microsecond: microsecond }, precision
=Elixir.Node lib/node.ex
set_cookie/2	def
299	node, cookie	0 is_atom(cookie)
=Elixir.OptionParser lib/option_parser.ex
do_parse/6	defp
346	[], _config, opts, args, invalid, _all?
350	argv, %{switches: switches} = config, opts, args, invalid, all?
do_split/4	defp
562	<<92, quote, t::binary>>, buffer, acc, quote
566	<<quote, t::binary>>, buffer, acc, nil	0 quote === 34 or quote === 39
570	<<quote, t::binary>>, buffer, acc, quote
573	<<92, h, t::binary>>, buffer, acc, nil	0 h === 32 or h === 39 or h === 34
577	<<32, t::binary>>, buffer, acc, nil
581	<<h, t::binary>>, buffer, acc, quote
586	<<>>, "", acc, nil
588	<<>>, buffer, acc, nil
591	<<>>, _, _acc, marker
format_error/3	defp
832	{option, nil}, opts, types
848	{option, value}, opts, types
format_errors/2	defp
823	[_ | _] = errors, opts
max_similar/3	defp
869	{source, _}, target, {_, current} = best
next/2	def
404	argv, opts	0 is_list(argv) and is_list(opts)
next_tagged/5	defp
470	:unknown, value, original, rest, _
475	{tag, option}, value, original, rest, %{switches: switches, strict?: strict?}
normalize_tag/4	defp
750	:negated, option, value, switches
758	:default, option, value, switches
parse/2	def
235	argv, opts	0 is_list(argv) and is_list(opts)
parse!/2	def
272	argv, opts	0 is_list(argv) and is_list(opts)
parse_head/2	def
301	argv, opts	0 is_list(argv) and is_list(opts)
parse_head!/2	def
339	argv, opts	0 is_list(argv) and is_list(opts)
split/1	def
557	string	0 is_binary(string)
tag_oneletter_alias/2	defp
719	alias, config	0 is_binary(alias)
to_existing_key/2	defp
810	option, true
812	option, false
to_switch/2	defp
537	key, prefix	0 is_atom(key)
to_underscore/2	defp
800	<<"-", rest::binary>>, acc
801	<<c, rest::binary>>, acc
802	<<>>, acc
validate_switch/1	defp
628	{_name, type_or_type_and_modifiers}
=Elixir.OptionParser.ParseError lib/option_parser.ex
exception/1	def
40	msg	0 is_binary(msg)
40	args	0 is_list(args)
=Elixir.PartitionSupervisor lib/partition_supervisor.ex
child_spec/1	def
86	opts	0 is_list(opts)
count_children/1	def
330	supervisor	0 is_atom(supervisor)
init/1	def
232	{name, partitions, children, init_opts}
init_partitions/2	defp
237	name, partitions	0 is_atom(name)
242	{:via, _, _}, partitions
name_partitions/1	defp
264	name	0 is_atom(name)
272	name	0 is_tuple(name)
register_child/3	defp
223	name, partition, pid	0 is_atom(name)
227	{:via, _, _}, partition, pid
start_link/1	def
160	opts	0 is_list(opts)
stop/3	def
346	supervisor, reason, timeout	0 is_atom(supervisor)
whereis_name/1	def
353	{name, key}	0 is_atom(name) or is_tuple(name)
whereis_name/2	defp
362	name, partition	0 is_atom(name)
366	name, partition	0 is_pid(name)
which_children/1	def
302	name	0 is_atom(name) or elem(name, 0) == :via
=Elixir.Path lib/path.ex
absname_join/2	defp
108	[name1, name2 | rest], os_type
113	[name], os_type
absname_vr/3	defp
86	["/" | rest], [volume | _], _relative
89	[<<x, 58>> | rest], [<<x, _::binary>> | _], relative
93	[<<x, 58>> | name], _, _relative
do_absname_join/4	defp
117	<<uc_letter, 58, rest::binary>>, relativename, [], :win32	1 is_integer(uc_letter) and (uc_letter >= 65 and uc_letter <= 90)
121	<<c1, c2, rest::binary>>, relativename, [], :win32	1 (c1 === 47 or c1 === 92) and (c2 === 47 or c2 === 92)
125	<<92, rest::binary>>, relativename, result, :win32
128	<<47, rest::binary>>, relativename, [46, 47 | result], os_type
131	<<47, rest::binary>>, relativename, [47 | result], os_type
134	<<>>, <<>>, result, os_type
137	<<>>, relativename, [58 | rest], :win32
140	<<>>, relativename, [47 | result], os_type
143	<<>>, relativename, result, os_type
146	<<char, rest::binary>>, relativename, result, os_type
do_expand_dot/2	defp
723	[".." | t], [_, _ | acc]
724	[".." | t], []
725	["." | t], acc
726	[h | t], acc
727	[], []
728	[], ["/" | acc]
join/1	def
518	[name1, name2 | rest]
519	[name]
type/1	def
220	name	1 is_list(name)	2 is_binary(name)
wildcard/2	def
670	glob, opts	0 is_list(opts)
=Elixir.Process lib/process.ex
info/2	def
764	pid, :registered_name
772	pid, spec	0 is_atom(spec) or is_list(spec)
register/2	def
597	pid_or_port, name	1 is_atom(name) and not (name === nil or name === false or name === true or name === :undefined)
sleep/1	def
250	timeout	1 is_integer(timeout) and timeout >= 0	2 timeout == :infinity
=Elixir.Protocol lib/protocol.ex
__derive__/3	def
986	derives, for, %Macro.Env{} = env	0 is_atom(for)
__functions_spec__/1	def
919	[]
921	[head | tail]
__protocol__/2	def
692	name, [do: block]
beam_file/1	defp
591	module	0 is_atom(module)
callback_ast_to_fa/1	defp
732	{kind, {:"::", meta, [{name, _, args}, _return]}, _pos}	1 kind === :callback or kind === :macrocallback
737	{kind, {:when, _, [{:"::", meta, [{name, _, args}, _return]}, _vars]}, _pos}	3 kind === :callback or kind === :macrocallback
744	{kind, _, _pos}	0 kind === :callback or kind === :macrocallback
callback_metas/2	defp
748	module, kind	1 kind === :callback or kind === :macrocallback
change_debug_info/3	defp
600	protocol, {any, definitions}, types
change_impl_for/3	defp
632	{_name, _kind, meta, _clauses}, protocol, types
change_protocol/2	defp
621	{_name, _kind, meta, clauses}, types
change_struct_impl_for/4	defp
648	{_name, _kind, meta, _clauses}, protocol, types, structs
compile/3	defp
684	definitions, specs, {info, chunks}
consolidate/2	def
558	protocol, types	0 is_atom(protocol)
extract_impls/2	def
480	protocol, paths	0 is_atom(protocol)
list_dir/1	defp
499	path	0 is_list(path)
warn/3	defp
757	message, env, nil
761	message, env, line	0 is_integer(line)
=Elixir.Protocol.UndefinedError lib/exception.ex
exception/1	def
1352	args	0 is_list(args)
message/1	def
1355	%{protocol: protocol, value: value, description: description}
value_type/1	defp
1360	%{__struct__: struct}
1361	value	0 is_atom(value)
1362	value	0 is_bitstring(value)
1363	value	0 is_float(value)
1364	value	0 is_function(value)
1365	value	0 is_integer(value)
1366	value	0 is_list(value)
1367	value	0 is_map(value)
1368	value	0 is_pid(value)
1369	value	0 is_port(value)
1370	value	0 is_reference(value)
1371	value	0 is_tuple(value)
=Elixir.Range lib/range.ex
disjoint?/2	def
318	first1..last1//step1 = range1, first2..last2//step2 = range2
shift/2	def
272	first..last//step, steps_to_shift	1 is_integer(first) and is_integer(last) and is_integer(step) and is_integer(steps_to_shift)
size/1	def
248	first..last//step	0 step > 0 and first > last
249	first..last//step	0 step < 0 and first < last
250	first..last//step
253	%{__struct__: Range, first: first, last: last} = range
=Elixir.Record lib/record.ex
extract/2	def
103	name, opts	0 is_atom(name) and is_list(opts)
extract_all/1	def
120	opts	0 is_list(opts)
find_index/3	defp
494	[{k, _} | _], k, i
495	[{_, _} | t], k, i
496	[], _k, _i
warn_on_duplicate_key/1	defp
296	[]
300	[{key, _} | [{key, _} | _] = rest]
305	[_ | rest]
=Elixir.Record.Extractor lib/record/extractor.ex
extract_all_records/1	defp
63	{file, opts}
extract_record/2	defp
49	name, {file, opts}
parse_field/1	defp
96	{:typed_record_field, record_field, _type}
100	{:record_field, _, key}
104	{:record_field, _, key, value}
parse_record/2	defp
91	{_name, fields}, form
=Elixir.Regex lib/regex.ex
apply_list/5	defp
739	_, "", _, _, []
743	_, string, _, _, []
747	whole, string, pos, replacement, [[{mpos, _} | _] | _] = list	1 mpos > pos
754	whole, string, pos, replacement, [[{pos, length} | _] = head | tail]
compile/2	def
191	source, options	0 is_binary(source)
compile/3	defp
195	source, options, version	0 is_binary(options)
205	source, options, version	0 is_list(options)
compile!/2	def
228	source, options	0 is_binary(source)
do_split/6	defp
585	_, string, offset, _counter, true, _with_captures	1 byte_size(string) <= offset
590	_, string, offset, 1, _trim, _with_captures
593	[], string, offset, _counter, _trim, _with_captures
596	[[{pos, _} | h] | t], string, offset, counter, trim, with_captures	1 pos - offset < 0
601	[[] | t], string, offset, counter, trim, with_captures
604	[[{pos, length} | h] | t], string, offset, counter, trim, true
618	[[{pos, length} | h] | t], string, offset, counter, trim, false
escape/1	def
819	string	0 is_binary(string)
escape/3	defp
827	<<char, rest::binary>>, length, original	0 char === 46 or char === 94 or char === 36 or char === 42 or char === 43 or char === 63 or char === 40 or char === 41 or char === 91 or char === 93 or char === 123 or char === 125 or char === 124 or char === 35 or char === 45 or char === 92 or char === 9 or char === 10 or char === 11 or char === 12 or char === 13 or char === 32
831	<<_, rest::binary>>, length, original
835	<<>>, _length, original
escape_char/4	defp
839	<<rest::binary>>, 0, _original, char
843	<<rest::binary>>, length, original, char
get_index/2	defp
785	_string, {pos, _length}	0 pos < 0
789	string, {pos, length}
get_indexes/3	defp
794	_string, _, 0
798	string, [], arity
802	string, [h | t], arity
match?/2	def
293	%Regex{} = regex, string	0 is_binary(string)
named_captures/3	def
368	regex, string, options	0 is_binary(string)
names/1	def
427	%Regex{re_pattern: compiled, re_version: version, source: source}
opts/1	def
413	%Regex{opts: opts}
parts_to_index/1	defp
582	:infinity
583	n	0 is_integer(n) and n > 0
precompile_replacement/1	defp
695	replacement	0 is_function(replacement)
700	""
702	<<92, 103, 123, rest::binary>>	0 byte_size(rest) > 0
707	<<92, 92, rest::binary>>
711	<<92, x, rest::binary>>	0 is_integer(x) and (x >= 48 and x <= 57)
716	<<x, rest::binary>>
re_pattern/1	def
379	%Regex{re_pattern: compiled}
recompile/1	def
243	%Regex{} = regex
replace/4	def
676	%Regex{} = regex, string, replacement, options	1 is_binary(string) and is_list(options)
run/3	def
335	%Regex{} = regex, string, options	0 is_binary(string)
safe_run/3	defp
492	%Regex{re_pattern: compiled, source: source, re_version: version, opts: compile_opts}, string, options
scan/3	def
479	%Regex{} = regex, string, options	0 is_binary(string)
source/1	def
393	%Regex{source: source}
split/3	def
555	%Regex{}, "", opts
563	%Regex{} = regex, string, opts	1 is_binary(string) and is_list(opts)
=Elixir.Regex.CompileError lib/regex.ex
exception/1	def
161	msg	0 is_binary(msg)
161	args	0 is_list(args)
=Elixir.Registry lib/registry.ex
count/1	def
1164	registry	0 is_atom(registry)
count_match/4	def
1229	registry, key, pattern, guards	1 is_atom(registry) and is_list(guards)
count_select/2	def
1331	registry, spec	1 is_atom(registry) and is_list(spec)
delete_meta/2	def
1125	registry, key	0 is_atom(registry) and (is_atom(key) or is_tuple(key))
dispatch/4	def
465	registry, key, mfa_or_fun, opts	1 is_atom(registry) and is_function(mfa_or_fun, 1)	2 is_atom(registry) and tuple_size(mfa_or_fun) == 3
gather_keys/3	defp
722	[{key, {_, remaining}} | rest], acc, _fake
726	[{key, _} | rest], acc, fake
730	[], acc, {key, remaining}
734	[], acc, false
group_match_headers/2	defp
1347	spec, {fun, arity}
keys/2	def
701	registry, pid	0 is_atom(registry) and is_pid(pid)
lookup/2	def
579	registry, key	0 is_atom(registry)
match/4	def
648	registry, key, pattern, guards	0 is_atom(registry) and is_list(guards)
meta/2	def
1063	registry, key	0 is_atom(registry) and (is_atom(key) or is_tuple(key))
partitions/4	defp
1410	:unique, key, pid, partitions
1414	:duplicate, _key, pid, partitions
put_meta/3	def
1097	registry, key, value	0 is_atom(registry) and (is_atom(key) or is_tuple(key))
register/3	def
987	registry, key, value	0 is_atom(registry)
register_key/4	defp
1021	:duplicate, key_ets, _key, entry
1026	:unique, key_ets, key, entry
register_name/2	def
245	{registry, key}, pid
246	{registry, key, value}, pid
register_name/4	defp
248	registry, key, value, pid	0 pid == self()
select/2	def
1300	registry, spec	1 is_atom(registry) and is_list(spec)
send/2	def
256	{registry, key}, msg
263	{registry, key, _value}, msg
start_link/3	def
379	keys, name, options	0 (keys === :unique or keys === :duplicate) and is_atom(name)
unregister/2	def
832	registry, key	0 is_atom(registry)
unregister_match/4	def
894	registry, key, pattern, guards	0 is_list(guards)
unregister_name/1	def
268	{registry, key}
269	{registry, key, _value}
update_value/3	def
421	registry, key, callback	0 is_atom(registry) and is_function(callback, 1)
values/3	def
777	registry, key, pid	0 is_atom(registry)
whereis_name/1	def
223	{registry, key}
224	{registry, key, _value}
=Elixir.Registry.Partition lib/registry.ex
handle_call/3	def
1569	:sync, _, state
handle_info/2	def
1573	{:EXIT, pid, _reason}, ets
init/1	def
1521	{kind, registry, i, partitions, key_partition, pid_partition, listeners, compressed}
init_key_ets/3	defp
1544	:unique, key_partition, compressed
1549	:duplicate, key_partition, compressed
=Elixir.Registry.Supervisor lib/registry.ex
init/1	def
1453	{kind, registry, partitions, listeners, entries, compressed}
strategy_for_kind/1	defp
1475	:unique
1480	:duplicate
=Elixir.RuntimeError lib/exception.ex
exception/1	def
806	msg	0 is_binary(msg)
806	args	0 is_list(args)
=Elixir.Stream lib/stream.ex
after_chunk_while/2	defp
286	[h, [acc | after_fun] | t], f1
chunk/4	def
148	enum, n, step, leftover	1 is_integer(n) and n > 0 and is_integer(step) and step > 0
chunk_by/2	def
214	enum, fun	0 is_function(fun, 1)
chunk_every/4	def
196	enum, count, step, leftover	1 is_integer(count) and count > 0 and is_integer(step) and step > 0
chunk_while/4	def
255	enum, acc, chunk_fun, after_fun	1 is_function(chunk_fun, 2) and is_function(after_fun, 1)
dedup_by/2	def
322	enum, fun	0 is_function(fun, 1)
do_cycle/5	defp
1472	reduce, inner_acc, _cycle, {:halt, acc}, _fun
1477	reduce, inner_acc, cycle, {:suspend, acc}, fun
1481	reduce, inner_acc, cycle, {:cont, acc}, fun
do_enum_resource/6	defp
1681	next_acc, next_fun, {op, acc}, fun, after_fun, reduce
do_into/4	defp
582	reduce, collectable, into, {command, acc}
do_repeatedly/3	defp
1548	generator_fun, {:suspend, acc}, fun
1552	_generator_fun, {:halt, acc}, _fun
1556	generator_fun, {:cont, acc}, fun
do_resource/5	defp
1612	next_acc, next_fun, {:suspend, acc}, fun, after_fun
1616	next_acc, _next_fun, {:halt, acc}, _fun, after_fun
1621	next_acc, next_fun, {:cont, acc}, fun, after_fun
do_resource_each/3	defp
1703	x, [:outer | acc], f
do_transform/5	defp
927	user_acc, _next_op, next, {:halt, inner_acc}, funs
934	user_acc, next_op, next, {:suspend, inner_acc}, funs
938	user_acc, :cont, next, inner_acc, funs
956	user_acc, :last, next, inner_acc, funs
975	user_acc, :halt, _next, inner_acc, funs
do_transform_each/3	defp
1077	x, [:outer | acc], f
do_transform_inner_enum/7	defp
1047	vals, user_acc, next_op, next, {op, inner_acc}, reduce, funs
do_transform_user/6	defp
981	[], user_acc, next_op, next, inner_acc, funs
985	[val | vals], user_acc, next_op, next, inner_acc, funs
do_unfold/4	defp
1731	next_acc, next_fun, {:suspend, acc}, fun
1735	_next_acc, _next_fun, {:halt, acc}, _fun
1739	next_acc, next_fun, {:cont, acc}, fun
do_zip_enum/4	defp
1351	zips, {:halt, acc}, _fun, _zip_fun
1356	zips, {:suspend, acc}, fun, zip_fun
1360	[], {:cont, acc}, _callback, _zip_fun
1364	zips, {:cont, acc}, callback, zip_fun
do_zip_next/6	defp
1382	[{_, [], :halt} | zips], acc, _callback, _yielded_elems, buffer, _zip_fun
1394	[{fun, [], :cont} | zips], acc, callback, yielded_elems, buffer, zip_fun
1412	[{fun, zip_acc, zip_op} | zips], acc, callback, yielded_elems, buffer, zip_fun
1425	[] = _zips, acc, callback, yielded_elems, buffer, zip_fun
drop/2	def
346	enum, n	0 is_integer(n) and n >= 0
350	enum, n	0 is_integer(n) and n < 0
drop_every/2	def
400	enum, 0
401	[], _nth
403	enum, nth	0 is_integer(nth) and nth > 0
drop_while/2	def
419	enum, fun	0 is_function(fun, 1)
duplicate/2	def
450	value, n	0 is_integer(n) and n >= 0
each/2	def
478	enum, fun	0 is_function(fun, 1)
filter/2	def
521	enum, fun	0 is_function(fun, 1)
flat_map/2	def
505	enum, mapper	0 is_function(mapper, 1)
interval/1	def
550	n	1 is_integer(n) and n >= 0	2 n == :infinity
into/3	def
566	enum, collectable, transform	0 is_function(transform, 1)
iterate/2	def
1521	start_value, next_fun	0 is_function(next_fun, 1)
map/2	def
611	enum, fun	0 is_function(fun, 1)
map_every/3	def
640	enum, nth, fun	0 is_integer(nth) and nth >= 0 and is_function(fun, 1)
reject/2	def
664	enum, fun	0 is_function(fun, 1)
repeatedly/1	def
1544	generator_fun	0 is_function(generator_fun, 0)
resource/3	def
1607	start_fun, next_fun, after_fun	1 is_function(start_fun, 0) and is_function(next_fun, 1) and is_function(after_fun, 1)
scan/2	def
707	enum, fun	0 is_function(fun, 2)
scan/3	def
724	enum, acc, fun	0 is_function(fun, 2)
take/2	def
754	enum, count	0 is_integer(count)
take_after_guards/2	defp
758	_enum, 0
760	[], _count
762	enum, count	0 count > 0
766	enum, count	0 count < 0
take_every/2	def
793	enum, nth	0 is_integer(nth) and nth >= 0
take_while/2	def
817	enum, fun	0 is_function(fun, 1)
timer/1	def
834	n	1 is_integer(n) and n >= 0	2 n == :infinity
transform/3	def
871	enum, acc, reducer	0 is_function(reducer, 2)
transform/4	def
886	enum, start_fun, reducer, after_fun	1 is_function(start_fun, 0) and is_function(reducer, 2) and is_function(after_fun, 1)
transform/5	def
913	enum, start_fun, reducer, last_fun, after_fun	1 is_function(start_fun, 0) and is_function(reducer, 2) and is_function(last_fun, 1) and is_function(after_fun, 1)
unfold/2	def
1727	next_acc, next_fun	0 is_function(next_fun, 1)
uniq_by/2	def
1135	enum, fun	0 is_function(fun, 1)
with_index/2	def
1157	enum, offset	0 is_integer(offset)
zip_list/4	defp
1310	_enumerables, {:halt, acc}, _fun, _zip_fun
1314	enumerables, {:suspend, acc}, fun, zip_fun
1318	enumerables, {:cont, acc}, fun, zip_fun
zip_list_heads_tails/3	defp
1325	[[head | tail] | rest], heads, tails
1329	[[] | _rest], _heads, _tails
1333	[], heads, tails
zip_pair/5	defp
1263	_list1, _list2, {:halt, acc}, _fun, _zip_fun
1267	list1, list2, {:suspend, acc}, fun, zip_fun
1271	[], _list2, {:cont, acc}, _fun, _zip_fun
1272	_list1, [], {:cont, acc}, _fun, _zip_fun
1274	[head1 | tail1], [head2 | tail2], {:cont, acc}, fun, zip_fun
zip_with/2	def
1302	enumerables, zip_fun	0 is_function(zip_fun, 1)
zip_with/3	def
1254	enumerable1, enumerable2, zip_fun	1 is_list(enumerable1) and is_list(enumerable2) and is_function(zip_fun, 2)
1259	enumerable1, enumerable2, zip_fun	0 is_function(zip_fun, 2)
=Elixir.String lib/string.ex
at/2	def
2050	string, position	0 is_binary(string) and is_integer(position) and position >= 0
2054	string, position	0 is_binary(string) and is_integer(position) and position < 0
bag_distance/2	def
2695	_string, ""
2696	"", _string
2698	string1, string2	0 is_binary(string1) and is_binary(string2)
build_filler/5	defp
1394	0, _source, _padding, _size, filler
1396	count, source, [], size, filler
1409	count, source, [elem | rest], size, filler	1 is_binary(elem)
1414	_count, _source, [elem | _rest], _size, _filler
byte_size_unicode/1	defp
2864	binary	0 is_binary(binary)
2865	[head]
2866	[head | tail]
capitalize/2	def
945	<<char, rest::binary>>, :ascii
950	string, mode	0 is_binary(string)
chunk/2	def
1852	"", _
1854	string, trait	0 is_binary(string) and (trait === :valid or trait === :printable)
codepoints/1	def
1720	string	0 is_binary(string)
contains?/2	def
2490	string, contents	0 is_binary(string) and is_list(contents)
2494	string, contents	0 is_binary(string)
detect/3	defp
2809	char, chars, {pre, lim}
detect/5	defp
2813	_char, _chars, 0, _idx, _acc
2814	_char, [], _lim, _idx, _acc
2816	char, [char | rest], _lim, idx, acc
2818	char, [other | rest], lim, idx, acc
do_codepoints/1	defp
1724	<<codepoint::utf8, rest::bitstring>>
1728	<<byte, rest::bitstring>>
1732	<<>>
do_last/2	defp
1998	[gc | rest], _
1999	[], acc	0 is_binary(acc)
2000	[], acc
2001	{:error, <<byte, rest::bitstring>>}, _
do_replace/4	defp
1609	subject, [], _, n
1613	subject, [{start, length} | matches], replacement, n
do_reverse/2	defp
1661	[grapheme | rest], acc
1664	[], acc
1667	{:error, <<byte, rest::bitstring>>}, acc
downcase/2	def
899	"", _mode
903	string, :default	0 is_binary(string)
907	string, :ascii	0 is_binary(string)
911	string, mode	0 is_binary(string) and (mode === :greek or mode === :turkic)
downcase_ascii/1	defp
915	<<char, rest::bitstring>>	0 char >= 65 and char <= 90
918	<<char, rest::bitstring>>
919	<<>>
duplicate/2	def
1689	subject, n	0 is_binary(subject) and is_integer(n) and n >= 0
ends_with?/2	def
2394	string, suffix	0 is_binary(string) and is_binary(suffix)
2398	string, suffix	0 is_binary(string) and is_list(suffix)
ends_with_string?/3	defp
2404	string, string_size, suffix	0 is_binary(suffix)
equivalent?/2	def
709	string1, string2	0 is_binary(string1) and is_binary(string2)
first/1	def
1968	string	0 is_binary(string)
grapheme_byte_size/2	defp
2892	[cp | cps], acc
2895	[], acc
graphemes/1	def
1902	string	0 is_binary(string)
jaro_distance/2	def
2759	string, string
2760	_string, ""
2761	"", _string
2763	string1, string2	0 is_binary(string1) and is_binary(string2)
last/1	def
1995	""
1996	string	0 is_binary(string)
length/1	def
2016	string	0 is_binary(string)
list_contains?/4	defp
2498	string, size, [head | tail], acc
2506	_string, _size, [], []
2509	string, _size, [], contents
ljust/3	def
1438	subject, length, pad	0 is_integer(pad) and is_integer(length) and length >= 0
lstrip/2	def
1182	string, char	0 is_integer(char)
make_chunk_pred/1	defp
1876	:valid
1877	:printable
match/5	defp
2788	[char | rest], chars, range, state, idx
2797	[], _, _, {comm, trans, _}, _
match?/2	def
2429	string, regex	0 is_binary(string)
myers_difference/2	def
2844	string1, string2	0 is_binary(string1) and is_binary(string2)
next_codepoint/1	def
1776	<<cp::utf8, rest::binary>>
1777	<<byte, rest::binary>>
1778	<<>>
next_grapheme/1	def
1930	string	0 is_binary(string)
next_grapheme_size/1	def
1942	string	0 is_binary(string)
normalize/2	def
765	string, :nfd	0 is_binary(string)
772	string, :nfc	0 is_binary(string)
779	string, :nfkd	0 is_binary(string)
786	string, :nfkc	0 is_binary(string)
pad_leading/3	def
1327	string, count, padding	0 is_binary(padding)
1331	string, count, [_ | _] = padding	1 is_binary(string) and is_integer(count) and count >= 0
pad_trailing/3	def
1369	string, count, padding	0 is_binary(padding)
1373	string, count, [_ | _] = padding	1 is_binary(string) and is_integer(count) and count >= 0
parts_to_index/1	defp
523	:infinity
524	n	0 is_integer(n) and n > 0
printable?/2	def
320	string, character_limit	1 is_binary(string) and (character_limit == :infinity or (is_integer(character_limit) and character_limit >= 0))
proceed/2	defp
2821	{comm, trans, former}, current
replace/4	def
1521	subject, pattern, replacement, options	1 is_binary(subject) and (is_binary(replacement) or is_function(replacement, 1)) and is_list(options)
replace_leading/3	def
991	string, match, replacement	1 is_binary(string) and is_binary(match) and is_binary(replacement)
replace_prefix/3	def
1112	string, match, replacement	1 is_binary(string) and is_binary(match) and is_binary(replacement)
replace_suffix/3	def
1154	string, match, replacement	1 is_binary(string) and is_binary(match) and is_binary(replacement)
replace_trailing/3	def
1050	string, match, replacement	1 is_binary(string) and is_binary(match) and is_binary(replacement)
reverse/1	def
1657	string	0 is_binary(string)
rjust/3	def
1426	subject, length, pad	0 is_integer(pad) and is_integer(length) and length >= 0
rstrip/2	def
961	string, char	0 is_integer(char)
slice/2	def
2195	string, first..last//step = range	0 is_binary(string)
2211	string, %{__struct__: Range, first: first, last: last} = range	1 is_binary(string)
slice/3	def
2110	_, _, 0
2114	string, start, length	1 is_binary(string) and is_integer(start) and is_integer(length) and start >= 0 and length >= 0
2120	string, start, length	1 is_binary(string) and is_integer(start) and is_integer(length) and start < 0 and length >= 0
split/3	def
479	string, %Regex{} = pattern, options	0 is_binary(string) and is_list(options)
483	string, "", options	0 is_binary(string) and is_list(options)
495	string, [], options	0 is_binary(string) and is_list(options)
503	string, pattern, options	0 is_binary(string) and is_list(options)
split_at/2	def
659	string, position	1 is_binary(string) and is_integer(position) and position >= 0
664	string, position	1 is_binary(string) and is_integer(position) and position < 0
split_bytes/3	defp
2310	rest, acc, 0
2311	[], acc, _
2312	[head | tail], acc, count
splitter/3	def
584	string, "", options	0 is_binary(string) and is_list(options)
592	string, [], options	0 is_binary(string) and is_list(options)
600	string, pattern, options	0 is_binary(string) and is_list(options)
starts_with?/2	def
2346	string, prefix	0 is_binary(string) and is_binary(prefix)
2350	string, prefix	0 is_binary(string) and is_list(prefix)
2355	string, prefix	0 is_binary(string)
starts_with_string?/3	defp
2361	string, string_size, prefix	0 is_binary(prefix)
submatch/5	defp
2799	char, chars, {pre, _} = range, state, idx
to_atom/1	def
2564	string	0 is_binary(string)
to_charlist/1	def
2529	string	0 is_binary(string)
to_existing_atom/1	def
2593	string	0 is_binary(string)
to_float/1	def
2661	string	0 is_binary(string)
to_integer/1	def
2619	string	0 is_binary(string)
to_integer/2	def
2635	string, base	0 is_binary(string) and is_integer(base)
trim/1	def
1271	string	0 is_binary(string)
trim/2	def
1288	string, to_trim	0 is_binary(string) and is_binary(to_trim)
trim_leading/2	def
1224	string, to_trim	1 is_binary(string) and is_binary(to_trim)
trim_trailing/2	def
1255	string, to_trim	1 is_binary(string) and is_binary(to_trim)
upcase/2	def
831	"", _mode
835	string, :default	0 is_binary(string)
839	string, :ascii	0 is_binary(string)
843	string, mode	0 is_binary(string) and (mode === :greek or mode === :turkic)
upcase_ascii/1	defp
847	<<char, rest::bitstring>>	0 char >= 97 and char <= 122
850	<<char, rest::bitstring>>
851	<<>>
=Elixir.String.Break lib/elixir/unicode/unicode.ex
trim_leading/1	def
459	string	0 is_binary(string)
trim_trailing/1	def
495	string	0 is_binary(string)
=Elixir.String.Chars lib/string/chars.ex
__protocol__/1	def
3	:module
3	:functions
3	:consolidated?
3	:impls
=Elixir.String.Chars.Atom lib/string/chars.ex
__impl__/1	def
25	:target
25	:for
25	:protocol
=Elixir.String.Chars.BitString lib/string/chars.ex
__impl__/1	def
35	:target
35	:for
35	:protocol
=Elixir.String.Chars.Date lib/calendar/date.ex
__impl__/1	def
1030	:target
1030	:for
1030	:protocol
to_string/1	def
1031	%{calendar: calendar, year: year, month: month, day: day}
=Elixir.String.Chars.DateTime lib/calendar/datetime.ex
__impl__/1	def
1743	:target
1743	:for
1743	:protocol
=Elixir.String.Chars.Float lib/string/chars.ex
__impl__/1	def
58	:target
58	:for
58	:protocol
=Elixir.String.Chars.Integer lib/string/chars.ex
__impl__/1	def
52	:target
52	:for
52	:protocol
=Elixir.String.Chars.List lib/string/chars.ex
__impl__/1	def
48	:target
48	:for
48	:protocol
=Elixir.String.Chars.NaiveDateTime lib/calendar/naive_datetime.ex
__impl__/1	def
1175	:target
1175	:for
1175	:protocol
=Elixir.String.Chars.Time lib/calendar/time.ex
__impl__/1	def
802	:target
802	:for
802	:protocol
=Elixir.String.Chars.URI lib/uri.ex
__impl__/1	def
977	:target
977	:for
977	:protocol
extract_authority/1	defp
1004	%{host: nil, authority: authority}
1008	%{host: host, userinfo: userinfo, port: port}
to_string/1	def
978	%{host: host, path: path} = uri	1 host != nil and is_binary(path) and path != "" and binary_part(path, 0, 1) != "/"
985	%{scheme: scheme, port: port, path: path, query: query, fragment: fragment} = uri
=Elixir.String.Chars.Version lib/version.ex
__impl__/1	def
665	:target
665	:for
665	:protocol
=Elixir.String.Chars.Version.Requirement lib/version.ex
__impl__/1	def
669	:target
669	:for
669	:protocol
to_string/1	def
670	%Version.Requirement{source: source}
=Elixir.StringIO lib/string_io.ex
binary_to_list/2	defp
413	data, :unicode	0 is_binary(data)
414	data, :latin1	0 is_binary(data)
bytes_until_eol/3	defp
446	"", _, count
447	<<"\\r\\n"::binary, _::binary>>, _, count
448	<<"\\n"::binary, _::binary>>, _, count
450	<<head::utf8, tail::binary>>, :unicode, count
454	<<_, tail::binary>>, :latin1, count
458	<<_::binary>>, _, _
close/1	def
171	pid	0 is_pid(pid)
contents/1	def
136	pid	0 is_pid(pid)
flush/1	def
154	pid	0 is_pid(pid)
get_chars/3	defp
311	"", _encoding, _count
315	input, :latin1, count	0 byte_size(input) < count
319	input, :latin1, count
324	input, :unicode, count
get_chars/4	defp
301	encoding, prompt, count, %{input: input} = state
get_line/3	defp
345	encoding, prompt, %{input: input} = state
get_until/6	defp
366	encoding, prompt, mod, fun, args, %{input: input} = state
handle_call/3	def
195	:contents, _from, %{input: input, output: output} = state
199	:flush, _from, %{output: output} = state
203	:close, _from, %{input: input, output: output} = state
init/1	def
178	{string, options}
list_to_binary/2	defp
416	data, _	0 is_binary(data)
417	data, :unicode	0 is_list(data)
418	data, :latin1	0 is_list(data)
open/2	def
114	string, options_or_function	0 is_binary(string) and is_list(options_or_function)
118	string, options_or_function	1 is_binary(string) and is_function(options_or_function, 1)
open/3	def
59	string, options, function	1 is_binary(string) and is_list(options) and is_function(function, 1)
split_at/3	defp
331	_, 0, acc
334	<<h::utf8, t::binary>>, count, acc
337	<<_, _::binary>>, _count, _acc
340	<<>>, _count, acc
state_after_read/4	defp
437	%{capture_prompt: false} = state, remainder, _prompt, _count
441	%{capture_prompt: true, output: output} = state, remainder, prompt, count
=Elixir.Supervisor lib/supervisor.ex
init/2	def
667	children, options	0 is_list(children) and is_list(options)
start_link/3	def
841	module, init_arg, options	0 is_list(options)
=Elixir.Supervisor.Spec lib/supervisor/spec.ex
assert_unique_ids/1	defp
194	[id | rest]
204	[]
=Elixir.SyntaxError lib/exception.ex
exception/1	def
896	args	0 is_list(args)
message/1	def
899	%{file: file, line: line, column: column, description: description, snippet: snippet}	7 not (snippet == nil) and not (column == nil)
912	%{file: file, line: line, column: column, description: description}
=Elixir.System lib/system.ex
at_exit/1	def
441	fun	0 is_function(fun, 1)
cmd/3	def
1040	command, args, opts	0 is_binary(command) and is_list(args)
cmd_opts/3	defp
1084	[{:into, any} | t], opts, _into
1087	[{:cd, bin} | t], opts, into	0 is_binary(bin)
1090	[{:arg0, bin} | t], opts, into	0 is_binary(bin)
1093	[{:stderr_to_stdout, true} | t], opts, into
1096	[{:stderr_to_stdout, false} | t], opts, into
1099	[{:parallelism, bool} | t], opts, into	0 is_boolean(bool)
1102	[{:env, enum} | t], opts, into
1105	[{key, val} | _], _opts, _into
1108	[], opts, into
fetch_env/1	def
681	varname	0 is_binary(varname)
fetch_env!/1	def
705	varname	0 is_binary(varname)
find_executable/1	def
600	program	0 is_binary(program)
get_env/2	def
655	varname, default	1 is_binary(varname) and (is_binary(default) or default == nil)
halt/1	def
822	status	0 is_integer(status) or status == :abort
826	status	0 is_binary(status)
no_halt/1	def
288	boolean	0 is_boolean(boolean)
put_env/2	def
727	varname, value	0 is_binary(varname) and is_binary(value)
shell/2	def
927	command, opts	0 is_binary(command)
stop/1	def
891	status	0 is_integer(status)
895	status	0 is_binary(status)
trap_signal/3	def
535	signal, id, fun	1 (signal === :sigquit or signal === :sigterm or signal === :sigusr1 or signal === :sighup or signal === :sigabrt or signal === :sigalrm or signal === :sigusr2 or signal === :sigchld or signal === :sigstop or signal === :sigtstp) and is_function(fun, 0)
untrap_signal/2	def
563	signal, id	0 signal === :sigquit or signal === :sigterm or signal === :sigusr1 or signal === :sighup or signal === :sigabrt or signal === :sigalrm or signal === :sigusr2 or signal === :sigchld or signal === :sigstop or signal === :sigtstp
=Elixir.System.EnvError lib/system.ex
exception/1	def
66	args	0 is_list(args)
message/1	def
69	%{env: env}
=Elixir.System.SignalHandler lib/system.ex
handle_event/2	def
461	signal, {event, fun}
handle_info/2	def
467	_, {event, fun}
init/1	def
451	{event, fun}
=Elixir.SystemLimitError lib/exception.ex
exception/1	def
892	msg	0 is_binary(msg)
892	args	0 is_list(args)
=Elixir.Task lib/task.ex
async/1	def
435	fun	0 is_function(fun, 0)
async/3	def
451	module, function_name, args	1 is_atom(module) and is_atom(function_name) and is_list(args)
async_stream/3	def
675	enumerable, fun, options	1 is_function(fun, 1) and is_list(options)
async_stream/5	def
646	enumerable, module, function_name, args, options	1 is_atom(module) and is_atom(function_name) and is_list(args)
await/2	def
815	%Task{ref: ref, owner: owner} = task, timeout	0 timeout == :infinity or (is_integer(timeout) and timeout >= 0)
await_many/2	def
920	tasks, timeout	0 timeout == :infinity or (is_integer(timeout) and timeout >= 0)
ignore/1	def
850	%Task{ref: ref, pid: pid, owner: owner} = task
monitor_node/1	defp
1261	pid	0 is_pid(pid)
1262	{_, node}
shutdown/2	def
1216	%Task{pid: nil} = task, _
1220	%Task{owner: owner} = task, _	0 owner != self()
1224	%Task{pid: pid} = task, :brutal_kill
1240	%Task{pid: pid} = task, timeout	0 timeout == :infinity or (is_integer(timeout) and timeout >= 0)
shutdown_receive/4	defp
1285	%{ref: ref} = task, mon, type, timeout
start/1	def
345	fun	0 is_function(fun, 0)
start/3	def
362	module, function_name, args	1 is_atom(module) and is_atom(function_name) and is_list(args)
start_link/1	def
313	fun	0 is_function(fun, 0)
start_link/3	def
324	module, function, args	1 is_atom(module) and is_atom(function) and is_list(args)
yield/2	def
1059	%Task{ref: ref, owner: owner} = task, timeout	0 timeout == :infinity or (is_integer(timeout) and timeout >= 0)
yield_many/2	def
1142	tasks, timeout	0 timeout == :infinity or (is_integer(timeout) and timeout >= 0)
yield_many/3	defp
1161	[%Task{ref: ref, owner: owner} = task | rest], timeout_ref, timeout
1185	[], _timeout_ref, _timeout
=Elixir.Task.Supervised lib/task/supervised.ex
format_report/1	def
127	%{label: {Task.Supervisor, :terminating}, report: %{name: name, starter: starter, function: fun, args: args, reason: reason} }
get_from/1	defp
146	{node, pid_or_name, _pid}	0 node == node()
147	{node, name, _pid}	0 is_atom(name)
148	{_node, _name, pid}
get_initial_call/1	defp
77	{:erlang, :apply, [fun, []]}	0 is_function(fun, 0)
83	{mod, fun, args}
get_running/1	defp
150	{:erlang, :apply, [fun, []]}	0 is_function(fun, 0)
151	{mod, fun, args}
invoke_mfa/2	defp
87	owner, {module, fun, args} = mfa
reply/2	def
17	{_, _, owner_pid} = owner, monitor
stream_close/1	defp
387	%{monitor_pid: monitor_pid, monitor_ref: monitor_ref, timeout: timeout}
stream_deliver/7	defp
355	{:suspend, acc}, max, spawned, delivered, waiting, next, config
360	{:halt, acc}, max, spawned, delivered, waiting, next, config
364	{:cont, acc}, max, spawned, delivered, waiting, next, config
stream_reduce/7	defp
231	{:halt, acc}, _max, _spawned, _delivered, _waiting, next, config
237	{:suspend, acc}, max, spawned, delivered, waiting, next, config
243	{:cont, acc}, _max, spawned, delivered, _waiting, next, config	1 spawned == delivered and next == :done
251	{:cont, acc}, max, spawned, delivered, waiting, next, config	1 max == 0	2 next == :done
321	{:cont, acc}, max, spawned, delivered, waiting, next, config
=Elixir.Task.Supervisor lib/task/supervisor.ex
async_stream/4	def
366	supervisor, enumerable, fun, options	0 is_function(fun, 1)
async_stream/6	def
348	supervisor, enumerable, module, function, args, options	1 is_atom(module) and is_atom(function) and is_list(args)
async_stream_nolink/4	def
408	supervisor, enumerable, fun, options	0 is_function(fun, 1)
async_stream_nolink/6	def
389	supervisor, enumerable, module, function, args, options	1 is_atom(module) and is_atom(function) and is_list(args)
child_spec/1	def
81	opts	0 is_list(opts)
init/1	def
146	{{_restart, _shutdown} = arg, options}
start_child/5	def
473	supervisor, module, fun, args, options	1 is_atom(fun) and is_list(args)
terminate_child/2	def
416	supervisor, pid	0 is_pid(pid)
=Elixir.Time lib/calendar/time.ex
add/3	def
501	time, amount_to_add, :hour	0 is_integer(amount_to_add)
505	time, amount_to_add, :minute	0 is_integer(amount_to_add)
509	%{calendar: calendar, microsecond: {_, precision}} = time, amount_to_add, unit	1 is_integer(amount_to_add)
convert/2	def
613	%{calendar: calendar, hour: hour, minute: minute, second: second, microsecond: microsecond}, calendar
634	%{microsecond: {_, precision}} = time, calendar
from_erl/3	def
369	{hour, minute, second}, microsecond, calendar
from_seconds_after_midnight/3	def
420	seconds, microsecond, calendar	1 is_integer(seconds)
new/5	def
124	hour, minute, second, microsecond, calendar	0 is_integer(microsecond)
128	hour, minute, second, {microsecond, precision}, calendar	1 is_integer(hour) and is_integer(minute) and is_integer(second) and is_integer(microsecond) and is_integer(precision)
to_day_fraction/1	defp
792	%{hour: hour, minute: minute, second: second, microsecond: {_, _} = microsecond, calendar: calendar }
to_iso8601/2	def
316	%{calendar: Calendar.ISO} = time, format	0 format === :extended or format === :basic
327	%{calendar: _} = time, format	0 format === :extended or format === :basic
to_seconds_after_midnight/1	def
451	%{microsecond: {microsecond, _precision}} = time
to_string/1	def
207	%{hour: hour, minute: minute, second: second, microsecond: microsecond, calendar: calendar}
truncate/2	def
786	%Time{microsecond: microsecond} = time, precision
=Elixir.TokenMissingError lib/exception.ex
exception/1	def
924	args	0 is_list(args)
message/1	def
927	%{file: file, line: line, column: column, description: description, snippet: snippet}	7 not (snippet == nil) and not (column == nil)
940	%{file: file, line: line, column: column, description: description}
=Elixir.TryClauseError lib/exception.ex
exception/1	def
1037	args	0 is_list(args)
=Elixir.Tuple lib/tuple.ex
delete_at/2	def
127	tuple, index	0 is_integer(index) and index >= 0
duplicate/2	def
63	data, size	0 is_integer(size) and size >= 0
insert_at/3	def
86	tuple, index, value	0 is_integer(index) and index >= 0
=Elixir.URI lib/uri.ex
append_query/2	def
964	%URI{} = uri, query	0 is_binary(query) and (uri.query === nil or uri.query === "")
968	%URI{} = uri, query	0 is_binary(query)
decode_query/3	def
195	query, %_{} = dict, encoding	0 is_binary(query)
203	query, map, encoding	0 is_binary(query) and is_map(map)
207	query, dict, encoding	0 is_binary(query)
decode_with_encoding/2	defp
295	string, :www_form
299	string, :rfc3986
decode_www_form/1	def
452	string	0 is_binary(string)
default_port/1	def
71	scheme	0 is_binary(scheme)
default_port/2	def
88	scheme, port	0 is_binary(scheme) and is_integer(port) and port >= 0
encode/2	def
385	string, predicate	1 is_binary(string) and is_function(predicate, 1)
encode_kv_pair/2	defp
139	{key, _}, _encoding	0 is_list(key)
143	{_, value}, _encoding	0 is_list(value)
147	{key, value}, :rfc3986
152	{key, value}, :www_form
encode_www_form/1	def
404	string	0 is_binary(string)
new/1	def
585	%URI{} = uri
587	binary	0 is_binary(binary)
new!/1	def
629	%URI{} = uri
631	binary	0 is_binary(binary)
parse/1	def
765	%URI{} = uri
767	string	0 is_binary(string)
query_decoder/2	def
268	query, encoding	0 is_binary(query)
remove_dot_segments/2	defp
932	[], [head, ".." | acc]
933	[], acc
934	["." | tail], acc
936	[head | tail], ["..", ".." | _] = acc
939	segments, [_, ".." | acc]
940	[head | tail], acc
split_authority/1	defp
824	""
828	"//"
832	<<"//", authority::binary>>
unpercent/3	defp
456	<<43, tail::binary>>, acc, spaces = true
460	<<37, tail::binary>>, acc, spaces
470	<<head, tail::binary>>, acc, spaces
474	<<>>, acc, _spaces
=Elixir.URI.Error lib/uri.ex
exception/1	def
41	args	0 is_list(args)
message/1	def
44	%URI.Error{action: action, reason: reason, part: part}
=Elixir.UndefinedFunctionError lib/exception.ex
exception/1	def
1063	msg	0 is_binary(msg)
1063	args	0 is_list(args)
format_fa/1	defp
1182	{_dist, fun, arity}
message/1	def
1066	%{message: nil} = exception
1072	%{message: message}
=Elixir.UnicodeConversionError lib/exception.ex
detail/1	defp
1474	rest	0 is_binary(rest)
1478	[h | _]	0 is_integer(h)
1482	[h | _]
=Elixir.Version lib/version.ex
do_compare/2	defp
338	{major1, minor1, patch1, pre1, _}, {major2, minor2, patch2, pre2, _}
parse/1	def
367	string	0 is_binary(string)
parse!/1	def
394	string	0 is_binary(string)
parse_requirement/1	def
415	string	0 is_binary(string)
parse_requirement!/1	def
438	string	0 is_binary(string)
to_string/1	def
479	%Version{} = version
=Elixir.Version.InvalidRequirementError lib/version.ex
exception/1	def
223	requirement	0 is_binary(requirement)
message/1	def
228	%{requirement: requirement}
=Elixir.Version.InvalidVersionError lib/version.ex
exception/1	def
237	version	0 is_binary(version)
message/1	def
242	%{version: version}
=Elixir.Version.Parser lib/version.ex
convert_parts_to_integer/2	defp
629	[part | rest], acc
643	[], acc
lexer/3	defp
516	<<">=", rest::binary>>, buffer, acc
516	<<"<=", rest::binary>>, buffer, acc
516	<<"~>", rest::binary>>, buffer, acc
516	<<">", rest::binary>>, buffer, acc
516	<<"<", rest::binary>>, buffer, acc
516	<<"==", rest::binary>>, buffer, acc
516	<<" or ", rest::binary>>, buffer, acc
516	<<" and ", rest::binary>>, buffer, acc
521	<<"!=", rest::binary>>, buffer, acc
526	<<"!", rest::binary>>, buffer, acc
531	<<" ", rest::binary>>, buffer, acc
535	<<char::utf8, rest::binary>>, buffer, acc
539	<<>>, buffer, acc
parse_version/2	def
580	string, approximate?	0 is_binary(string)
=Elixir.Version.Requirement lib/version.ex
compare/2	defp
202	{major1, minor1, patch1, pre1, _}, {major2, minor2, patch2, pre2, _}
compile_requirement/1	def
147	%Version.Requirement{} = requirement
match?/2	def
153	%Version.Requirement{lexed: [operator, req | rest]}, version
match_lexed?/3	defp
157	[:and, operator, req | rest], version, acc
160	[:or, operator, req | rest], version, acc
163	[], _version, acc
match_op?/3	defp
166	:==, req, version
170	:!=, req, version
174	:~>, {major, minor, nil, req_pre, _}, {_, _, _, pre, allow_pre} = version
180	:~>, {major, minor, _, req_pre, _} = req, {_, _, _, pre, allow_pre} = version
186	:>, {_, _, _, req_pre, _} = req, {_, _, _, pre, allow_pre} = version
190	:>=, {_, _, _, req_pre, _} = req, {_, _, _, pre, allow_pre} = version
194	:<, req, version
198	:<=, req, version
=Elixir.WithClauseError lib/exception.ex
exception/1	def
1019	args	0 is_list(args)
=Elixir.IEx lib/iex.ex
__break__!/3	def
684	{:/, _, [call, arity]} = ast, stops, env	0 is_integer(arity) and (arity >= 0 and arity <= 255)
694	{{:., _, [module, fun]}, _, args} = ast, stops, env
698	{:when, _, [{{:., _, [module, fun]}, _, args}, guards]} = ast, stops, env
after_spawn/1	def
523	fun	0 is_function(fun)
=Elixir.IEx.Helpers lib/iex/helpers.ex
c/2	def
174	files, path	0 is_binary(path) or path == :in_memory
cd/1	def
719	directory	0 is_binary(directory)
format_bytes/1	defp
656	bytes	0 is_integer(bytes)
format_bytes/2	defp
665	bytes, unit	0 is_integer(bytes) and (unit === :GB or unit === :MB or unit === :KB)
674	bytes, :B	0 is_integer(bytes)
import_file_if_available/2	defp
1114	path, optional?	0 is_binary(path)
l/1	def
479	module	0 is_atom(module)
ls/1	def
752	path	0 is_binary(path)
memory_unit/1	defp
676	:GB
677	:MB
678	:KB
nl/2	def
1373	nodes, module	0 is_list(nodes) and is_atom(module)
pid/1	def
1248	string	0 is_binary(string)
1252	name	0 is_atom(name)
pid/3	def
1271	x, y, z	1 is_integer(x) and x >= 0 and is_integer(y) and y >= 0 and is_integer(z) and z >= 0
port/1	def
1290	string	0 is_binary(string)
port/2	def
1306	major, minor	1 is_integer(major) and major >= 0 and is_integer(minor) and minor >= 0
print_break/3	defp
986	{id, mfa, stops}, id_max, mfa_max
print_runtime_info_topic/1	defp
578	:system
589	:memory
599	:limits
610	:applications
print_topic_info/1	defp
569	topics	0 is_list(topics)
ref/1	def
1323	string	0 is_binary(string)
ref/4	def
1337	w, x, y, z	1 is_integer(w) and w >= 0 and is_integer(x) and x >= 0 and is_integer(y) and y >= 0 and is_integer(z) and z >= 0
runtime_info/1	def
549	topic	0 is_atom(topic) and (topic === :system or topic === :memory or topic === :limits or topic === :applications)
555	topics	0 is_list(topics)
=Elixir.IEx.History lib/iex/history.ex
append/2	defp
60	%{queue: q, size: size} = state, item
append/3	def
16	%IEx.History{} = state, entry, limit
each/2	def
30	%IEx.History{} = state, fun
get_nth/2	defp
57	q, 0
58	q, n	0 n > 0
nth/2	def
42	%IEx.History{queue: q, size: size, start: start}, n	1 n - start >= 0 and n - start < size
48	%IEx.History{queue: q, size: size, start: start}, n	1 n < 0 and size + n >= start - 1
53	%IEx.History{}, n
prune/2	defp
81	%{start: start} = state, limit
prune/4	defp
85	state, _, limit, _	0 limit < 0
89	%{size: size} = state, counter, limit, collect?	0 size - counter < limit
93	%{queue: q} = state, counter, limit, collect?
to_list/1	defp
64	%{queue: q}
=Elixir.IEx.Info lib/iex/info.ex
__protocol__/1	def
1	:module
1	:functions
1	:consolidated?
1	:impls
=Elixir.IEx.Info.Any lib/iex/info.ex
__impl__/1	def
431	:target
431	:for
431	:protocol
info/1	def
432	%module{}
=Elixir.IEx.Info.Atom lib/iex/info.ex
__impl__/1	def
56	:target
56	:for
56	:protocol
=Elixir.IEx.Info.BitString lib/iex/info.ex
__impl__/1	def
225	:target
225	:for
225	:protocol
=Elixir.IEx.Info.Date lib/iex/info.ex
__impl__/1	def
400	:target
400	:for
400	:protocol
=Elixir.IEx.Info.Float lib/iex/info.ex
__impl__/1	def
307	:target
307	:for
307	:protocol
=Elixir.IEx.Info.Function lib/iex/info.ex
__impl__/1	def
313	:target
313	:for
313	:protocol
=Elixir.IEx.Info.Integer lib/iex/info.ex
__impl__/1	def
301	:target
301	:for
301	:protocol
=Elixir.IEx.Info.List lib/iex/info.ex
__impl__/1	def
168	:target
168	:for
168	:protocol
=Elixir.IEx.Info.Map lib/iex/info.ex
__impl__/1	def
376	:target
376	:for
376	:protocol
=Elixir.IEx.Info.NaiveDateTime lib/iex/info.ex
__impl__/1	def
400	:target
400	:for
400	:protocol
=Elixir.IEx.Info.PID lib/iex/info.ex
__impl__/1	def
343	:target
343	:for
343	:protocol
=Elixir.IEx.Info.Port lib/iex/info.ex
__impl__/1	def
382	:target
382	:for
382	:protocol
=Elixir.IEx.Info.Reference lib/iex/info.ex
__impl__/1	def
394	:target
394	:for
394	:protocol
=Elixir.IEx.Info.Time lib/iex/info.ex
__impl__/1	def
400	:target
400	:for
400	:protocol
=Elixir.IEx.Info.Tuple lib/iex/info.ex
__impl__/1	def
47	:target
47	:for
47	:protocol
=Elixir.IEx.Introspection lib/iex/introspection.ex
extract_name_and_arity/1	defp
430	{{_, name, arity}, _, _, _, _}
format_callback/1	defp
620	{{kind, name, _arity}, specs}
format_type/1	defp
745	{:opaque, type}
750	{kind, type}
h_mod_fun_arity/3	defp
372	mod, fun, arity	0 is_atom(mod)
open_abstract_code_reduce/4	defp
202	entry, {file, module_pair, fa_pair}, fun, arity
print_fun/5	defp
459	mod, language, format, {{kind, fun, arity}, _line, signature, doc, metadata}, spec
print_typespec/1	defp
789	{format, types, doc, metadata}
translate_callback/1	defp
587	{name_arity, specs}
translate_callback_name_arity/1	def
613	{name, arity}
unpack_caller/1	defp
605	{:type, line1, :fun, [{:type, line2, :product, [_ | args]} | tail]}
609	{:type, line, :bounded_fun, [head | tail]}
=Elixir.Logger lib/logger.ex
__do_log__/4	def
882	level, fun, location, metadata	1 is_function(fun, 0) and is_map(location) and is_map(metadata)
893	level, msg, location, metadata	1 (level === :emergency or level === :alert or level === :critical or level === :error or level === :warning or level === :notice or level === :info or level === :debug) and is_map(location) and is_map(metadata)
add_translator/1	def
830	{mod, fun} = translator	0 is_atom(mod) and is_atom(fun)
compile_time_application_and_file/1	defp
1048	%{file: file}
configure_backend/2	def
849	backend, options	0 is_list(options)
delete_process_level/1	def
755	pid	0 pid == self()
disable/1	def
550	pid	0 pid == self()
enable/1	def
534	pid	0 pid == self()
enabled?/1	def
562	pid	0 pid == self()
get_process_level/1	def
745	pid	0 pid == self()
put_process_level/2	def
731	pid, level	0 pid == self()
remove_translator/1	def
838	{mod, fun} = translator	0 is_atom(mod) and is_atom(fun)
=Elixir.Logger.Backends.Console lib/logger/backends/console.ex
async_io/2	defp
225	name, output	0 is_atom(name)
235	device, output	0 is_pid(device)
await_io/1	defp
241	%{ref: nil} = state
243	%{ref: ref} = state
color_event/4	defp
278	data, _level, %{enabled: false}, _md
280	data, level, %{enabled: true} = colors, md
handle_call/2	def
88	{:configure, options}, state
handle_io_reply/2	defp
292	:ok, %{ref: ref} = state
297	{:error, {:put_chars, :unicode, _} = error}, state
301	{:error, :put_chars}, %{output: output} = state
305	{:error, {:no_translation, _encoding_from, _encoding_to} = error}, state
309	{:error, error}, _
init/1	def
71	:console
82	{Logger.Backends.Console, opts}	0 is_list(opts)
log_event/5	defp
214	level, msg, ts, md, %{device: device} = state
retry_log/2	defp
313	error, %{device: device, ref: ref, output: dirty} = state
=Elixir.Logger.Config lib/logger/config.ex
handle_call/2	def
38	{:configure, options}, {counter, _, _, _}
50	{:add_translator, translator}, state
55	{:remove_translator, translator}, state
schedule_update_counter/1	defp
122	{_, _, _, discard_period}
update_counter/2	defp
80	{counter, log, discard_threshold, discard_period}, periodic_check?
=Elixir.Logger.Filter lib/logger/filter.ex
filter_elixir_domain/2	def
7	%{meta: meta}, _extra
process_level/2	def
17	%{level: level}, _extra
=Elixir.Logger.Formatter lib/logger/formatter.ex
compile/1	def
140	nil
141	{mod, fun}	0 is_atom(mod) and is_atom(fun)
143	str	0 is_binary(str)
compile_code/1	defp
154	:levelpad
159	key	0 key === :time or key === :date or key === :message or key === :level or key === :node or key === :metadata or key === :levelpad
161	key	0 is_atom(key)
format_date/1	def
177	{yy, mm, dd}
format_time/1	def
169	{hh, mi, ss, ms}
metadata/1	defp
235	[{key, value} | metadata]
243	[]
output/5	defp
221	:message, _, msg, _, _
222	:date, _, _, {date, _time}, _
223	:time, _, _, {_date, time}, _
224	:level, level, _, _, _
225	:node, _, _, _, _
226	:metadata, _, _, _, []
227	:metadata, _, _, _, meta
228	:levelpad, level, _, _, _
229	other, _, _, _, _
prune_binary/2	defp
113	<<h::utf8, t::binary>>, acc
114	<<_, t::binary>>, acc
115	<<>>, acc
=Elixir.Logger.Handler lib/logger/handler.ex
changing_config/3	def
30	op, %{config: %{counter: counter} = old_data} = old_config, %{config: new_data} = new_config
do_translate/6	defp
226	[{mod, fun} | t], min_level, level, kind, data, meta
235	[], _min_level, _level, _kind, _data, _meta
erlang_level_to_elixir_level/1	defp
9	:none
10	:emergency
11	:alert
12	:critical
13	:error
14	:warning
15	:notice
16	:info
17	:debug
18	:all
filter_config/1	def
53	%{config: data} = config
log/2	def
73	%{meta: %{domain: [:otp, :sasl | _]}}, %{config: %{sasl: false}}
74	%{meta: %{domain: [:supervisor_report | _]}}, %{config: %{sasl: false}}
76	%{level: erl_level, msg: msg, meta: metadata}, %{config: config}
notify/2	defp
146	:sync, msg
154	:async, msg
translate_fallback/3	defp
239	{:report, data}, %{report_cb: callback} = meta, truncate	1 is_function(callback, 1)
244	{:report, data}, %{report_cb: callback}, _truncate	1 is_function(callback, 2)
257	{:report, %{} = data}, _meta, _truncate
261	{:report, data}, _meta, _truncate
265	{format, args}, _meta, truncate
=Elixir.Logger.Translator lib/logger/translator.ex
crash_info/3	defp
422	min_level, [{:initial_call, {mod, fun, args}} | info], prefix
426	min_level, [{:current_function, {mod, fun, args}} | info], prefix
430	min_level, [{:current_function, []} | info], prefix
434	min_level, [{:ancestors, ancestors} | debug], prefix
438	:debug, debug, prefix
444	_, _, _
crash_neighbour/2	defp
490	min_level, [{:pid, pid}, {:registered_name, []} | info]
494	min_level, [{:pid, pid}, {:registered_name, name} | info]
exit_reason/3	defp
589	:exit, reason, stack
590	:error, reason, stack
591	:throw, value, stack
format_from/1	defp
595	[]
596	[from]
597	[from, stacktrace]	0 is_list(stacktrace)
599	[from, node_name]	0 is_atom(node_name)
report_crash/2	defp
373	min_level, [[{:initial_call, initial_call} | crashed], linked]
378	min_level, [crashed, linked]
sup_context/1	defp
334	:start_error
335	:child_terminated
336	:shutdown
337	:shutdown_error
=Elixir.Logger.Utils lib/logger/utils.ex
fix_binary/2	defp
79	<<h::utf8, t::binary>>, acc
83	<<h, t::binary>>, acc
87	<<>>, _acc
inspect_data/2	defp
164	[data | _], opts
scan_inspect/4	def
100	format, args, truncate, opts	0 is_atom(format)
104	format, args, truncate, opts	0 is_binary(format)
108	format, [], _truncate, _opts	0 is_list(format)
112	format, args, truncate, opts	0 is_list(format)
truncate/2	def
12	chardata, :infinity	0 is_binary(chardata) or is_list(chardata)
16	chardata, n	0 n >= 0
=Elixir.Logger.Watcher lib/logger/watcher.ex
init/1	def
20	{handler, args}
=lists lists.erl
all/2	1265
all_1/2	1275
any/2	1288
any_1/2	1298
append/1	154
append/2	144
concat/1	632
delete/2	404
do_flatten/2	659
droplast/1	246
dropwhile/2	1512
dropwhile_1/2	1515
duplicate/2	331
duplicate/3	333
enumerate/1	993
enumerate/2	1001
enumerate_1/2	1004
filter/2	1382
filtermap/2	1413
filtermap_1/2	1416
flatlength/1	672
flatlength/2	675
flatmap/2	1331
flatmap_1/2	1334
flatten/1	648
flatten/2	656
fmerge2_1/5	2771
fmerge2_2/5	2781
fmergel/4	2748
foldl/3	1348
foldl_1/3	1354
foldr/3	1368
foldr_1/3	1371
foreach/2	1438
foreach_1/2	1441
fsplit_1/6	2673
fsplit_1_1/7	2690
fsplit_2/6	2711
fsplit_2_1/7	2728
join/2	1586
join_prepend/2	1589
keydelete/3	719
keydelete3/3	722
keyfind/3	83
keymap/3	983
keymember/3	93
keymerge/3	848
keymerge2_1/6	2324
keymerge2_2/7	2334
keymerge3_1/10	2202
keymerge3_12/12	2228
keymerge3_12_3/9	2234
keymerge3_2/10	2215
keymerge3_21/12	2245
keymerge3_21_3/9	2251
keymergel/4	2167
keyreplace/4	735
keyreplace3/4	738
keysearch/3	103
keysort/2	784
keysort_1/5	827
keysplit_1/8	2110
keysplit_1_1/10	2124
keysplit_2/8	2139
keysplit_2_1/10	2153
keystore/4	768
keystore2/4	771
keytake/3	751
keytake/4	754
last/1	256
last/2	258
map/2	1313
map_1/2	1319
mapfoldl/3	1458
mapfoldl_1/3	1461
mapfoldr/3	1479
mapfoldr_1/3	1482
max/1	356
max/2	358
member/2	112
merge/1	563
merge/2	607
merge/3	1037
merge2_1/4	1796
merge2_2/5	1803
merge3/3	578
merge3_1/6	1697
merge3_12/7	1717
merge3_12_3/6	1723
merge3_2/6	1707
merge3_21/7	1731
merge3_21_3/6	1737
mergel/2	1666
min/1	343
min/2	345
nth/2	198
nthtail/2	208
partition/2	1395
partition_1/4	1398
prefix/2	220
reverse/1	175
reverse/2	122
rfmerge2_1/5	2793
rfmerge2_2/5	2803
rfmergel/4	2759
rkeymerge/3	863
rkeymerge2_1/6	2346
rkeymerge2_2/7	2356
rkeymerge3_1/10	2262
rkeymerge3_12/12	2288
rkeymerge3_12_3/9	2294
rkeymerge3_2/10	2275
rkeymerge3_21/12	2305
rkeymerge3_21_3/9	2311
rkeymergel/4	2184
rmerge/2	619
rmerge/3	1046
rmerge2_1/4	1812
rmerge2_2/5	1819
rmerge3/3	590
rmerge3_1/6	1747
rmerge3_12/7	1767
rmerge3_12_3/6	1773
rmerge3_2/6	1757
rmerge3_21/7	1781
rmerge3_21_3/6	1787
rmergel/2	1685
rufmerge2_1/5	2947
rufmerge2_2/6	2958
rufmergel/3	2904
rukeymerge/3	966
rukeymerge2_1/6	2646
rukeymerge2_2/8	2656
rukeymerge3_1/11	2530
rukeymerge3_12_3/11	2588
rukeymerge3_12a/11	2543
rukeymerge3_12b/12	2575
rukeymerge3_2/11	2556
rukeymerge3_21_3/11	2603
rukeymerge3_21a/13	2549
rukeymerge3_21b/12	2582
rukeymergel/3	2438
rumerge/2	1230
rumerge/3	1099
rumerge2_1/4	2088
rumerge2_2/5	2096
rumerge3/3	1200
rumerge3_1/6	1998
rumerge3_12_3/7	2041
rumerge3_12a/7	2010
rumerge3_12b/8	2035
rumerge3_2/7	2016
rumerge3_21_3/7	2053
rumergel/3	1922
search/2	1528
search_1/2	1531
seq/2	271
seq/3	290
seq_loop/3	275
seq_loop/4	301
sort/1	512
sort/2	1017
sort_1/3	545
split/2	1564
split/3	1573
split_1/5	1619
split_1_1/6	1630
split_2/5	1642
split_2_1/6	1653
splitwith/2	1546
splitwith_1/3	1549
sublist/2	385
sublist/3	372
sublist_2/2	388
subtract/2	166
suffix/2	232
sum/1	317
sum/2	319
takewhile/2	1495
takewhile_1/2	1498
thing_to_list/1	635
ufmerge2_1/6	2915
ufmerge2_2/5	2935
ufmergel/3	2895
ufsplit_1/6	2816
ufsplit_1_1/7	2844
ufsplit_2/4	2880
ukeymerge/3	951
ukeymerge2_1/7	2620
ukeymerge2_2/6	2634
ukeymerge3_1/11	2452
ukeymerge3_12/13	2486
ukeymerge3_12_3/9	2496
ukeymerge3_2/11	2471
ukeymerge3_21/13	2507
ukeymerge3_21_3/9	2517
ukeymergel/3	2422
ukeysort/2	879
ukeysort_1/4	930
ukeysplit_1/8	2369
ukeysplit_1_1/10	2387
ukeysplit_2/5	2408
umerge/1	1171
umerge/2	1217
umerge/3	1090
umerge2_1/5	2067
umerge2_2/4	2078
umerge3/3	1187
umerge3_1/7	1938
umerge3_12/8	1966
umerge3_12_3/6	1974
umerge3_2/7	1954
umerge3_21/8	1982
umerge3_21_3/6	1990
umergel/1	1896
umergel/3	1899
uniq/1	2985
uniq/2	3006
uniq_1/2	2988
uniq_2/3	3009
unzip/1	432
unzip/3	434
unzip3/1	464
unzip3/4	466
usort/1	1112
usort/2	1057
usort_1/2	1153
usort_1/3	1064
usplit_1/5	1829
usplit_1_1/6	1844
usplit_2/5	1862
usplit_2_1/6	1877
zf/2	1430
zip/2	419
zip3/3	449
zipwith/3	483
zipwith3/4	500
=maps maps.erl
badarg_with_info/1	577
error_type/1	564
error_type_merge_intersect/3	572
error_type_two_maps/2	567
error_with_info/2	580
filter/2	301
filter_1/2	318
filtermap/2	333
filtermap_1/2	350
find/2	63
fold/3	393
fold_1/3	410
foreach/2	366
foreach_1/2	380
from_keys/2	80
from_list/1	72
get/2	58
get/3	288
groups_from_list/2	510
groups_from_list/3	541
groups_from_list_1/3	521
groups_from_list_2/4	553
intersect/2	87
intersect_combiner_v1/3	97
intersect_combiner_v2/3	98
intersect_with/3	106
intersect_with_iterate/4	125
intersect_with_small_map_first/3	121
is_key/2	142
iterator/1	458
keys/1	149
map/2	420
map_1/2	438
merge/2	158
merge_with/3	166
merge_with_1/4	187
new/0	255
next/1	464
put/3	206
remove/2	215
size/1	446
take/2	221
to_list/1	226
to_list_internal/1	231
update/3	241
update_with/3	262
update_with/4	276
values/1	248
with/2	489
with_1/2	494
without/2	479
=string string.erl
add_non_empty/2	1552
append/2	1541
bin_pattern/1	1596
bin_search/3	1573
bin_search_inv/3	1638
bin_search_inv_1/3	1645
bin_search_inv_n/3	1674
bin_search_loop/5	1600
bin_search_str/4	1707
bin_search_str_1/4	1714
bin_search_str_2/5	1733
btoken/2	1532
casefold/1	375
casefold_bin/3	801
casefold_list/2	786
centre/2	2154
centre/3	2162
chars/2	1974
chars/3	1982
chomp/1	278
chr/2	1799
chr/3	1801
concat/2	1788
copies/2	1996
copies/3	1999
cp_prefix/2	1555
cp_prefix_1/3	1561
cspan/2	1880
cspan/3	1882
equal/2	140
equal/3	152
equal/4	164
equal_1/2	571
equal_nocase/2	581
equal_norm/3	590
equal_norm_nocase/3	599
find/2	522
find/3	530
find_l/2	1459
find_r/3	1493
is_empty/1	114
join/2	2241
l_pad/3	2120
l_prefix/2	1854
left/2	2104
left/3	2112
len/1	1768
length/1	121
length_1/2	551
length_b/3	560
lexeme_pick/3	1332
lexeme_skip/2	1419
lexemes/2	502
lexemes_m/3	1282
list_to_float/1	98
list_to_integer/1	107
lowercase/1	343
lowercase_bin/3	756
lowercase_list/2	741
next_codepoint/1	547
next_grapheme/1	541
nth_lexeme/3	513
nth_lexeme_m/3	1377
pad/2	216
pad/3	223
pad/4	231
prefix/2	443
prefix_1/2	1187
r_pad/3	2145
rchr/2	1810
rchr/4	1812
replace/3	484
replace/4	494
rev/1	1537
reverse/1	173
reverse_1/2	608
reverse_b/3	617
right/2	2129
right/3	2137
rstr/2	1844
rstr/4	1846
s_word/5	2047
search_compile/1	1585
search_cp/1	1589
search_pattern/1	1580
slice/2	184
slice/3	195
slice_bin/3	684
slice_l/2	633
slice_l0/2	628
slice_lb/3	644
slice_list/2	673
slice_trail/2	658
span/2	1866
span/3	1868
split/2	457
split/3	465
split_1/6	1208
stack/2	1547
str/2	1829
str/3	1831
strip/1	2059
strip/2	2066
strip/3	2077
strip_left/2	2082
strip_right/2	2087
sub_string/2	2181
sub_string/3	2189
sub_word/2	2031
sub_word/3	2039
substr/2	1898
substr/3	1909
substr1/2	1912
substr2/2	1915
take/2	287
take/3	295
take/4	304
take_l/3	959
take_lc/3	995
take_t/3	1038
take_tc/3	1116
titlecase/1	360
to_float/1	417
to_graphemes/1	128
to_integer/1	395
to_lower/1	2219
to_lower_char/1	2194
to_number/5	433
to_upper/1	2231
to_upper_char/1	2203
tokens/2	1926
tokens_multiple_1/3	1953
tokens_multiple_2/4	1961
tokens_single_1/3	1939
tokens_single_2/4	1946
trim/1	250
trim/2	256
trim/3	263
trim_l/2	841
trim_ls/2	832
trim_t/3	885
trim_ts/2	868
uppercase/1	326
uppercase_bin/3	711
uppercase_list/2	696
w_count/3	2020
words/1	2010
words/2	2017
=proplists proplists.erl
append_values/2	274
apply_stages/2	614
compact/1	115
delete/2	357
expand/2	502
expand_0/2	511
expand_1/3	516
expand_2/4	527
expand_3/5	541
flatten/1	569
from_map/1	750
get_all_values/2	244
get_bool/2	307
get_keys/1	333
get_keys/2	336
get_value/2	198
get_value/3	216
is_defined/2	178
key_uniq/1	553
key_uniq_1/2	558
lookup/2	134
lookup_all/2	156
maps_prepend/3	673
normalize/2	611
property/1	61
property/2	79
split/2	645
split/3	650
substitute_aliases/2	392
substitute_aliases_1/2	395
substitute_negations/2	436
substitute_negations_1/2	439
to_map/1	704
to_map/2	739
unfold/1	96
=dict dict.erl
app_list_bkt/3	246
append/3	219
append_bkt/3	227
append_list/3	238
contract_segs/1	620
counter_bkt/3	360
erase/2	164
erase_key/2	170
expand_segs/2	603
fetch/2	127
fetch_keys/1	155
fetch_val/2	135
filter/2	391
filter_bkt_list/4	499
filter_bucket/4	505
filter_dict/2	485
filter_seg_list/4	492
find/2	142
find_key/2	96
find_val/2	147
fold/3	377
fold_bucket/3	460
fold_dict/3	445
fold_seg/4	456
fold_segs/4	451
from_list/1	111
get_bucket/2	422
get_bucket_s/2	516
get_slot/2	413
is_empty/1	122
is_key/2	91
map/2	384
map_bkt_list/2	477
map_bucket/2	481
map_dict/2	464
map_seg_list/2	471
maybe_contract/2	557
maybe_contract_segs/1	575
maybe_expand/2	531
maybe_expand_aux/2	534
maybe_expand_segs/1	551
merge/3	399
mk_seg/1	594
new/0	84
on_bucket/3	427
put_bucket_s/3	521
rehash/4	584
size/1	117
store/3	201
store_bkt_val/3	209
take/2	182
take_key/2	190
to_list/1	104
update/3	311
update/4	334
update_bkt/3	319
update_bkt/4	340
update_counter/3	352
=orddict orddict.erl
append/3	142
append_list/3	155
erase/2	103
fetch/2	80
fetch_keys/1	95
filter/2	227
find/2	86
fold/3	209
from_list/1	61
is_empty/1	74
is_key/2	46
map/2	218
merge/3	240
new/0	41
reverse_pairs/2	249
size/1	69
store/3	130
take/2	115
take_1/3	118
to_list/1	55
update/3	169
update/4	180
update_counter/3	193
=ordsets ordsets.erl
add_element/2	111
del_element/2	124
filter/2	263
fold/3	252
from_list/1	86
intersection/1	182
intersection/2	164
intersection1/2	186
is_disjoint/2	197
is_element/2	96
is_empty/1	68
is_set/1	46
is_set/2	50
is_subset/2	234
new/0	38
size/1	61
subtract/2	217
to_list/1	77
union/1	153
union/2	137
=sets sets.erl
add_element/2	178
contract_segs/1	635
del_element/2	196
expand_segs/2	617
filter/2	448
filter_1/2	453
filter_bkt_list/4	518
filter_bucket/4	524
filter_seg_list/4	511
filter_set/2	506
fold/3	429
fold_1/3	434
fold_bucket/3	502
fold_seg/4	498
fold_segs/4	493
fold_set/3	489
from_list/1	111
from_list/2	117
get_bucket/2	479
get_bucket_s/2	534
get_slot/2	470
intersection/1	309
intersection/2	260
intersection1/2	314
intersection_decided/3	292
intersection_heuristic/6	279
is_disjoint/2	323
is_disjoint_1/2	342
is_element/2	163
is_empty/1	146
is_set/1	131
is_subset/2	399
is_subset_1/2	409
maybe_contract/2	571
maybe_contract_segs/1	590
maybe_expand/1	546
maybe_expand_segs/1	564
mk_seg/1	608
new/0	93
new/1	98
put_bucket_s/3	539
rehash/4	598
remove_keys/2	301
size/1	139
subtract/2	361
subtract_decided/3	382
subtract_heuristic/6	369
to_list/1	154
union/1	244
union/2	229
union1/2	250
update_bucket/3	216
=gb_sets gb_sets.erl
add/2	354
add_element/2	347
balance/1	320
balance/2	323
balance_list/2	326
balance_list_1/2	330
balance_revlist/2	636
balance_revlist_1/2	640
count/1	307
del_element/2	381
delete/2	400
delete_1/2	403
delete_any/2	388
difference/2	773
difference/4	776
difference_1/2	787
difference_1/4	790
difference_2/3	801
difference_2/4	804
empty/0	210
filter/2	874
fold/3	885
fold_1/3	888
from_list/1	366
from_ordset/1	373
insert/2	262
insert_1/3	266
intersection/1	723
intersection/2	673
intersection/4	678
intersection_1/2	691
intersection_1/4	694
intersection_2/2	705
intersection_2/4	708
intersection_list/2	726
is_disjoint/2	734
is_disjoint_1/2	739
is_element/2	240
is_empty/1	221
is_member/2	246
is_member_1/2	249
is_set/1	865
is_subset/2	823
is_subset/4	826
is_subset_1/2	837
is_subset_2/2	848
iterator/1	487
iterator/2	493
iterator_from/2	504
iterator_from/3	507
largest/1	462
largest_1/1	465
merge/2	412
mk_set/2	575
new/0	216
next/1	520
push/2	631
singleton/1	234
size/1	229
smallest/1	437
smallest_1/1	440
subtract/2	765
take_largest/1	449
take_largest1/1	453
take_smallest/1	424
take_smallest1/1	428
to_list/1	474
to_list/2	479
to_list_1/1	477
union/1	657
union/2	553
union/4	562
union_1/2	582
union_2/3	617
union_2/4	620
union_list/2	661
=gb_trees gb_trees.erl
balance/1	352
balance/2	355
balance_list/2	358
balance_list_1/2	362
count/1	337
delete/2	403
delete_1/2	408
delete_any/2	389
empty/0	174
enter/3	327
from_orddict/1	379
get/2	241
get_1/2	244
insert/3	276
insert_1/4	280
is_defined/2	222
is_defined_1/2	225
is_empty/1	180
iterator/1	556
iterator/2	565
iterator_1/1	559
iterator_1_from/2	581
iterator_from/2	578
iterator_from/3	584
keys/1	531
keys/2	534
largest/1	504
largest_1/1	507
lookup/2	196
lookup_1/2	206
map/2	611
map_1/2	614
merge/2	417
next/1	599
size/1	188
smallest/1	479
smallest_1/1	482
take/2	447
take_1/2	451
take_any/2	433
take_largest/1	491
take_largest1/1	495
take_smallest/1	466
take_smallest1/1	470
to_list/1	517
to_list/2	522
to_list_1/1	520
update/3	257
update_1/3	263
values/1	543
values/2	546
=queue queue.erl
all/2	473
any/2	462
cons/2	652
daeh/1	684
delete/2	488
delete_front/2	522
delete_r/2	516
delete_rear/2	532
delete_with/2	553
delete_with_front/2	587
delete_with_r/2	581
delete_with_rear/2	602
drop/1	251
drop_r/1	269
f2r/1	713
filter/2	357
filter_f/2	371
filter_r/2	389
filtermap/2	415
filtermap_r/2	429
fold/3	451
from_list/1	99
get/1	187
get/2	195
get_r/1	206
head/1	661
in/2	121
in_r/2	133
init/1	694
is_empty/1	74
is_queue/1	67
join/2	300
lait/1	692
last/1	686
len/1	83
liat/1	690
member/2	108
new/0	63
out/1	146
out_r/1	166
peek/1	221
peek_r/1	236
r2f/1	702
reverse/1	290
snoc/2	679
split/2	315
split_f1_to_r2/5	340
split_r1_to_f2/5	346
tail/1	671
to_list/1	90
=array array.erl
collect_leafs/3	1258
collect_leafs/6	1268
default/1	334
expand/4	616
find_max/2	296
fix/1	417
foldl/3	1583
foldl_1/6	1593
foldl_2/9	1600
foldl_3/6	1609
foldr/3	1732
foldr_1/6	1745
foldr_2/8	1753
foldr_3/5	1763
from_list/1	901
from_list/2	913
from_list_1/6	928
from_list_2/6	956
from_list_2_0/3	952
from_orddict/1	1184
from_orddict/2	1199
from_orddict_0/5	1216
from_orddict_1/6	1239
get/2	635
get_1/3	651
grow/3	602
grow_1/3	608
is_array/1	309
is_fix/1	427
map/2	1395
map_1/5	1411
map_2/9	1419
map_2_1/3	1426
map_3/7	1434
new/0	193
new/1	236
new/2	256
new/3	284
new_0/3	261
new_1/4	266
pad/4	976
push/3	792
push_pairs/4	1050
push_tuple/3	797
push_tuple_pairs/4	1058
relax/1	465
reset/2	675
reset_1/3	689
resize/1	522
resize/2	491
set/3	572
set_1/4	591
size/1	324
sparse_foldl/3	1655
sparse_foldl_1/6	1668
sparse_foldl_2/9	1675
sparse_foldl_3/7	1681
sparse_foldr/3	1810
sparse_foldr_1/6	1824
sparse_foldr_2/8	1832
sparse_foldr_3/6	1842
sparse_map/2	1487
sparse_map_1/5	1501
sparse_map_2/9	1510
sparse_map_2_1/3	1518
sparse_map_3/6	1526
sparse_push_tuple/4	865
sparse_push_tuple_pairs/5	1142
sparse_size/1	1860
sparse_to_list/1	834
sparse_to_list_1/3	843
sparse_to_list_2/3	853
sparse_to_list_3/4	860
sparse_to_orddict/1	1104
sparse_to_orddict_1/4	1114
sparse_to_orddict_2/4	1125
sparse_to_orddict_3/6	1132
to_list/1	761
to_list_1/3	770
to_list_2/3	780
to_list_3/4	787
to_orddict/1	1012
to_orddict_1/4	1022
to_orddict_2/4	1033
to_orddict_3/6	1040
unfold/2	1442
=rand rand.erl
bc/3	1989
bc64/1	1986
bytes/1	560
bytes_r/6	587
bytes_r/8	597
bytes_s/2	571
default_seed/0	280
dummy_next/1	1424
dummy_seed/1	1431
dummy_uniform/1	1426
dummy_uniform/2	1422
export_seed/0	244
export_seed_s/1	251
exro928_jump/1	1242
exro928_jump_2pow20/1	1260
exro928_jump_2pow512/1	1246
exro928_next/1	1203
exro928_next_state/1	1211
exro928_next_state/4	1217
exro928_seed/1	1177
exro928ss_next/1	1192
exro928ss_uniform/1	1230
exro928ss_uniform/2	1234
exrop_jump/1	1393
exrop_jump/5	1398
exrop_next/1	1373
exrop_next_s/2	1367
exrop_seed/1	1342
exrop_uniform/1	1376
exrop_uniform/2	1382
exs1024_calc/2	1019
exs1024_gen1024/1	1006
exs1024_gen1024/3	1009
exs1024_jump/1	1067
exs1024_jump/6	1075
exs1024_next/1	1028
exs1024_seed/1	988
exs64_next/1	772
exs64_seed/1	756
exsp_jump/1	962
exsp_next/1	880
exsp_uniform/1	897
exsp_uniform/2	907
exsplus_jump/1	956
exsplus_jump/4	968
exsplus_seed/1	820
exsss_next/1	891
exsss_seed/1	839
exsss_uniform/1	903
exsss_uniform/2	912
float2str/1	2010
format_jumcons58_matches/2	1695
format_jumpconst58/1	1690
format_jumpconst58_value/1	1701
get_52/1	1714
hash58/1	1558
jump/0	645
jump/1	633
make_float/3	2006
mk_alg/1	706
mwc59/1	1505
mwc59_float/1	1535
mwc59_seed/0	1542
mwc59_seed/1	1550
mwc59_value/1	1529
mwc59_value32/1	1524
normal/0	652
normal/2	661
normal_fi/1	1877
normal_kiwi/1	1746
normal_s/1	669
normal_s/3	687
normal_s/4	1723
polyjump/3	1655
polyjump/4	1661
polyjump/5	1668
seed/1	264
seed/2	290
seed58/1	1603
seed58/2	1597
seed58_nz/2	1569
seed64/1	1619
seed64/2	1613
seed64_nz/2	1572
seed_get/0	699
seed_nz/4	1575
seed_put/1	695
seed_s/1	272
seed_s/2	295
splitmix64_next/1	1643
uniform/0	308
uniform/1	318
uniform_range/4	184
uniform_range/7	225
uniform_real/0	371
uniform_real_s/1	411
uniform_real_s/5	548
uniform_real_s/7	468
uniform_s/1	328
uniform_s/2	346
xorzip_sr/3	1681
=math math.erl
acos/1	34
acosh/1	39
asin/1	44
asinh/1	49
atan/1	54
atan2/2	60
atanh/1	65
ceil/1	70
cos/1	75
cosh/1	80
erf/1	85
erfc/1	90
exp/1	95
floor/1	100
fmod/2	105
log/1	110
log10/1	120
log2/1	115
pi/0	158
pow/2	126
sin/1	131
sinh/1	136
sqrt/1	141
tan/1	146
tanh/1	151
=io io.erl
bc_req/3	668
columns/0	142
columns/1	148
conv_reason/1	336
convert_binaries/1	735
default_input/0	640
default_output/0	643
execute_request/3	600
format/1	386
format/2	393
format/3	401
fread/2	370
fread/3	381
fwrite/1	347
fwrite/2	354
fwrite/3	362
get_chars/2	177
get_chars/3	186
get_line/1	193
get_line/2	201
get_password/0	204
get_password/1	207
getopts/0	221
getopts/1	228
io_request/2	684
io_requests/2	651
io_requests/4	654
nl/0	131
nl/1	137
o_request/2	54
parse_erl_exprs/1	490
parse_erl_exprs/2	498
parse_erl_exprs/3	507
parse_erl_exprs/4	517
parse_erl_form/1	542
parse_erl_form/2	550
parse_erl_form/3	559
parse_erl_form/4	569
printable_range/0	112
put_chars/1	119
put_chars/2	126
read/1	271
read/2	282
read/3	304
read/4	318
request/1	583
request/2	586
request/3	588
requests/1	623
requests/2	626
rows/0	158
rows/1	164
scan_erl_exprs/1	410
scan_erl_exprs/2	418
scan_erl_exprs/3	427
scan_erl_exprs/4	437
scan_erl_form/1	444
scan_erl_form/2	452
scan_erl_form/3	461
scan_erl_form/4	471
setopts/1	237
setopts/2	245
write/1	253
write/2	260
=io_lib io_lib.erl
add_modifier/2	310
binrev/1	988
binrev/2	991
build_text/1	229
build_text/2	243
cafu/5	785
char_list/1	660
chars_length/1	1128
collect_chars/3	802
collect_chars/4	806
collect_chars1/3	865
collect_chars_list/3	876
collect_line/3	890
collect_line/4	894
collect_line_bin/4	910
collect_line_list/2	935
count_and_find_utf8/2	782
deep_char_list/1	686
deep_char_list/2	689
deep_latin1_char_list/1	670
deep_latin1_char_list/2	673
deep_unicode_char_list/1	702
do_format_prompt/2	304
format/2	182
format/3	197
format_prompt/1	291
format_prompt/2	296
fread/2	162
fread/3	175
fwrite/2	138
fwrite/3	150
get_option/3	465
get_until/3	950
get_until/4	954
indentation/2	281
latin1_char_list/1	652
limit/2	1008
limit_bitstring/2	1068
limit_map/2	1050
limit_map_assoc/3	1064
limit_map_body/4	1054
limit_tail/2	1032
limit_term/2	1000
limit_tuple/3	1039
name_char/1	527
name_chars/1	520
nl/0	775
print/1	265
print/4	274
printable_latin1_list/1	712
printable_list/1	740
printable_unicode_list/1	753
quote_atom/2	507
scan_format/2	210
string_char/4	586
test_limit/2	1070
test_limit_bitstring/2	1121
test_limit_map/2	1104
test_limit_map_assoc/3	1117
test_limit_map_body/2	1107
test_limit_tail/2	1090
test_limit_tuple/4	1098
test_modules_loaded/3	255
tsub/2	461
unscan_format/1	223
write/1	324
write/2	346
write/3	329
write1/3	364
write_atom/1	483
write_atom_as_latin1/1	489
write_binary/2	438
write_binary/3	442
write_binary_body/4	446
write_char/1	624
write_char_as_latin1/1	641
write_latin1_char/1	635
write_latin1_string/1	562
write_latin1_string/2	567
write_map/3	415
write_map_assoc/4	435
write_map_body/4	426
write_port/1	409
write_possibly_quoted_atom/2	492
write_ref/1	412
write_string/1	547
write_string/2	552
write_string1/3	581
write_string_as_latin1/1	573
write_string_as_latin1/2	578
write_tail/3	397
write_tuple/4	404
write_unicode_char/1	629
write_unicode_string/1	556
=binary binary.erl
at/2	50
badarg_with_cause/2	490
badarg_with_info/1	493
bin_to_list/1	56
bin_to_list/2	68
bin_to_list/3	83
compile_pattern/1	113
copy/1	119
copy/2	126
decode_hex/1	414
decode_unsigned/1	133
decode_unsigned/2	141
do_insert/2	340
do_replace/4	328
encode_hex/1	373
encode_unsigned/1	147
encode_unsigned/2	154
error_with_info/2	496
first/1	160
get_opts_replace/2	354
hex/1	392
last/1	166
list_to_bin/1	172
longest_common_prefix/1	178
longest_common_suffix/1	184
match/2	192
match/3	202
matches/2	210
matches/3	220
part/2	227
part/3	235
referenced_byte_size/1	241
replace/3	274
replace/4	292
split/2	249
split/3	259
splitat/3	345
unhex/1	421
=unicode unicode.erl
acc_to_binary/1	358
badarg_with_info/1	891
bin_is_7bit/1	77
bom_to_encoding/1	175
cbv/2	456
characters_to_binary/1	126
characters_to_binary/2	88
characters_to_binary/3	143
characters_to_binary_int/2	385
characters_to_binary_int/3	406
characters_to_list/1	111
characters_to_list/2	99
characters_to_list_int/2	365
characters_to_nfc_binary/1	305
characters_to_nfc_binary/4	313
characters_to_nfc_list/1	288
characters_to_nfc_list/2	296
characters_to_nfd_binary/1	232
characters_to_nfd_binary/4	240
characters_to_nfd_list/1	215
characters_to_nfd_list/2	223
characters_to_nfkc_binary/1	341
characters_to_nfkc_binary/4	349
characters_to_nfkc_list/1	324
characters_to_nfkc_list/2	332
characters_to_nfkd_binary/1	268
characters_to_nfkd_binary/4	276
characters_to_nfkd_list/1	251
characters_to_nfkd_list/2	259
do_characters_to_list/2	374
do_i_utf16_big/1	813
do_i_utf16_big_chk/1	712
do_i_utf16_little/1	831
do_i_utf16_little_chk/1	732
do_i_utf32_big/1	851
do_i_utf32_big_chk/1	754
do_i_utf32_little/1	869
do_i_utf32_little_chk/1	772
do_i_utf8/1	794
do_i_utf8_chk/1	692
do_o_binary/2	665
do_o_binary2/2	675
encoding_to_bom/1	192
error_type/1	888
error_with_info/2	894
fake_stacktrace/3	395
i_trans/1	587
i_trans_chk/1	606
ml_map/3	523
no_conversion_needed/3	157
o_trans/1	625
prepend_row_to_acc/2	360
=gen_server gen_server.erl
abcast/2	612
abcast/3	622
call/2	365
call/3	380
cast/2	570
cast_msg/1	587
check_response/2	495
check_response/3	515
client_stacktrace/1	1415
decode_msg/9	903
do_abcast/3	625
do_cast/2	583
do_multi_call/4	928
do_send/2	921
enter_loop/3	703
enter_loop/4	736
enter_loop/5	779
error_info/8	1377
fix_reason/1	1579
format_client_log/2	1626
format_client_log_single/2	1606
format_log/1	1437
format_log/2	1470
format_log_multi/2	1527
format_log_single/2	1486
format_log_state/2	1682
format_server_log_single/2	1594
format_status/2	1661
handle_common_reply/8	1230
handle_common_reply/9	1248
handle_msg/6	1177
handle_msg/7	1203
init_it/2	849
init_it/6	807
limit_client_report/2	1463
limit_report/2	1445
loop/7	864
mod/1	1655
multi_call/2	650
multi_call/3	664
multi_call/4	679
p/1	1645
print_event/3	1304
rec_nodes/4	998
rec_nodes/7	1001
rec_nodes_rest/5	1056
receive_response/2	460
receive_response/3	480
reply/2	599
reply/5	1270
reqids_add/3	543
reqids_new/0	526
reqids_size/1	532
reqids_to_list/1	553
send_nodes/4	976
send_nodes/5	979
send_request/2	396
send_request/4	410
single/1	1652
start/3	272
start/4	283
start_link/3	293
start_link/4	304
start_monitor/2	1090
start_monitor/3	314
start_monitor/4	325
stop/1	339
stop/3	348
system_code_change/4	1287
system_continue/3	1279
system_get_state/1	1293
system_replace_state/2	1296
system_terminate/4	1284
terminate/10	1350
terminate/8	1342
terminate/9	1346
terminate_reason/3	1374
try_dispatch/3	1116
try_dispatch/4	1121
try_handle_call/4	1147
try_terminate/3	1157
wait_response/2	425
wait_response/3	445
wake_hib/6	896
=gen_event gen_event.erl
add_handler/3	240
add_sup_handler/3	243
call/3	253
call/4	256
call1/3	462
call1/4	472
check_response/2	367
check_response/3	388
decode_msg/7	508
delete/2	897
delete_handler/3	437
do_swap/7	829
do_terminate/7	943
do_unlink/2	589
fetch_msg/6	500
fix_reason/1	1134
format_log/1	1013
format_log/2	1038
format_log_multi/2	1093
format_log_single/2	1054
format_status/2	1191
get_modules/1	1184
handle_exit/4	604
handle_msg/6	523
handler/1	1164
init_it/6	229
limit_report/2	1021
loop/6	492
mod/1	1161
new_handler/2	843
notify/2	247
p/1	1151
print_event/3	670
receive_response/2	328
receive_response/3	349
replace/3	908
reply/2	582
report_error/5	972
report_terminate/5	962
report_terminate/7	956
reqids_add/3	419
reqids_new/0	402
reqids_size/1	408
reqids_to_list/1	429
rpc/2	458
s_s_h/4	759
search/2	886
send/2	482
send_request/3	260
send_request/5	274
server_add_handler/3	689
server_add_handler/4	697
server_add_sup_handler/4	712
server_call/4	871
server_call_update/3	922
server_delete_handler/4	726
server_notify/4	783
server_swap_handler/6	739
server_swap_handler/7	749
server_update/4	799
single/1	1158
split/2	855
split/3	857
split_and_terminate/6	764
start/0	187
start/1	191
start/2	197
start_link/0	201
start_link/1	205
start_link/2	211
start_monitor/0	215
start_monitor/1	219
start_monitor/2	225
stop/1	452
stop/3	455
stop_handlers/2	1174
swap_handler/3	441
swap_sup_handler/3	445
sync_notify/2	250
system_code_change/4	638
system_continue/3	627
system_get_state/1	649
system_replace_state/2	652
system_terminate/4	631
terminate_server/4	577
terminate_supervised/4	609
the_handlers/1	1169
wait_response/2	289
wait_response/3	310
wake_hib/5	497
which_handlers/1	449
=gen_statem gen_statem.erl
call/2	632
call/3	643
call_clean/4	913
call_dirty/4	899
callback_mode/1	417
callback_mode_result/3	2517
callback_mode_result/6	2522
cancel_timer/1	3034
cancel_timer/2	3065
cancel_timer/3	3058
cast/2	610
check_response/2	774
check_response/3	794
client_stacktrace/1	2684
do_reply_then_terminate/8	2564
enter/8	985
enter_loop/4	859
enter_loop/5	868
enter_loop/6	882
error_info/7	2635
event_string/1	1225
event_type/1	452
fix_reason/3	2936
format_client_log/3	2980
format_client_log_single/3	2961
format_log/1	2713
format_log/2	2771
format_log_multi/2	2844
format_log_single/2	2787
format_status/2	1123
from/1	449
get_callback_mode/2	2506
init_it/6	1012
init_result/8	1041
limit_client_info/2	2764
limit_report/2	2721
list_timeouts/1	3075
listify/1	3011
loop/3	1259
loop_actions/10	1608
loop_actions/12	1589
loop_actions_list/12	1627
loop_actions_list/13	1779
loop_actions_next_event/14	1952
loop_actions_next_event_bad/9	1982
loop_actions_reply/14	1922
loop_done/4	2460
loop_done/5	2444
loop_enter/6	1392
loop_event/5	1345
loop_hibernate/3	1266
loop_keep_state/9	2063
loop_next_events/10	2159
loop_receive/3	1281
loop_receive_result/4	1331
loop_state_callback/11	1418
loop_state_callback/6	1407
loop_state_callback_result/11	1448
loop_state_change/8	2121
loop_state_change/9	2092
loop_state_enter/9	1375
loop_state_transition/9	2002
loop_timeouts/12	2193
loop_timeouts_cancel/13	2377
loop_timeouts_register/15	2335
loop_timeouts_register/17	2306
loop_timeouts_start/16	2258
loop_timeouts_update/14	2415
mod/1	3006
p/1	2996
parse_timeout_opts_abs/1	2491
parse_timeout_opts_abs/2	2494
print_event/3	1181
receive_response/1	729
receive_response/2	739
receive_response/3	759
replies/1	970
reply/1	841
reply/2	848
reply_then_terminate/8	2560
reqids_add/3	822
reqids_new/0	805
reqids_size/1	811
reqids_to_list/1	832
send/2	977
send_request/2	656
send_request/4	670
single/1	3003
start/3	558
start/4	565
start_link/3	572
start_link/4	579
start_monitor/3	586
start_monitor/4	593
state_enter/1	424
stop/1	598
stop/3	605
sys_debug/3	1178
system_code_change/4	1089
system_continue/3	1081
system_get_state/1	1114
system_replace_state/2	1117
system_terminate/4	1084
terminate/7	2596
terminate_sys_debug/4	2631
timeout_event_type/1	440
update_parent/2	1165
wait_response/1	685
wait_response/2	695
wait_response/3	715
wakeup_from_hibernate/3	1236
wrap_cast/1	896
=gen gen.erl
call/3	211
call/4	215
check_response/2	424
check_response/3	445
collection_result/3	459
collection_result/4	465
debug_options/2	723
do_call/4	225
do_for_proc/2	557
do_send_request/3	311
do_spawn/5	121
do_spawn/6	141
flush_responses/1	471
format_status/4	749
format_status_header/2	737
get_node/1	277
get_parent/0	675
get_proc_name/1	645
hibernate_after/1	715
init_it/6	188
init_it/7	191
init_it2/7	199
monitor_return/1	169
name/1	625
name_to_pid/1	685
receive_response/2	368
receive_response/3	394
register_name/1	605
reply/2	532
reqids_add/3	512
reqids_new/0	498
reqids_size/1	503
reqids_to_list/1	524
send_request/3	291
send_request/5	306
spawn_opts/1	707
start/5	114
start/6	104
stop/1	542
stop/3	545
timeout/1	699
timeout_value/1	479
unregister_name/1	630
wait_response/2	326
wait_response/3	346
where/1	601
=proc_lib proc_lib.erl
adjacents/1	724
chars_limit_opt/1	1039
check/1	776
clean_dict/1	622
cleaned_dict/1	618
crash_report/4	535
do_format/2	818
exit_p/3	256
exit_reason/3	269
format/1	797
format/2	804
format/3	812
format_exception/5	962
format_link_report/4	924
format_link_reports/4	905
format_mfa/4	986
format_own_report/6	860
format_rep/4	953
format_report/4	940
format_tag/5	1017
get_ancestors/0	760
get_ancestors/1	571
get_cleaned_dictionary/1	612
get_dictionary/2	631
get_initial_call/1	679
get_messages/1	585
get_my_name/0	752
get_process_info/2	738
get_process_messages/1	589
hibernate/3	215
init_ack/1	431
init_ack/2	424
init_p/3	220
init_p/5	233
init_p_do_apply/3	238
initial_call/1	445
kill_flush/1	414
linked_info/1	642
make_dummy_args/2	453
make_neighbour_report/1	661
make_neighbour_reports1/1	645
max_neighbours/0	701
modifier/1	1042
my_info/4	547
my_info_1/3	553
neighbours/1	697
nl/2	1045
no_trap/1	730
p/2	1027
part_separator/0	1037
pp_fun/2	1005
proc_info/2	766
raw_init_call/1	502
raw_initial_call/1	485
receive_messages/1	603
report_cb/2	788
report_separator/0	1035
separate_error_info/1	893
size/2	1059
spawn/1	90
spawn/2	127
spawn/3	100
spawn/4	138
spawn_link/1	108
spawn_link/2	147
spawn_link/3	118
spawn_link/4	158
spawn_mon/3	205
spawn_opt/2	167
spawn_opt/3	177
spawn_opt/4	188
spawn_opt/5	200
start/3	282
start/4	292
start/5	303
start_link/3	326
start_link/4	336
start_link/5	347
start_monitor/3	369
start_monitor/4	380
start_monitor/5	392
stop/1	1070
stop/3	1078
sub/3	1049
sync_start/2	307
sync_start_link/2	351
sync_start_monitor/2	399
to_string/2	1000
trans_init/3	514
translate_initial_call/1	472
translate_process_info/2	741
visit/2	711
wake_up/3	248
=supervisor supervisor.erl
add_restart/1	1514
add_restart/3	1528
append/2	1294
call/2	262
check_childspec/2	1397
check_childspecs/1	268
check_childspecs/2	275
check_childspecs1/2	279
check_childspecs2/2	289
check_flags/1	1328
check_startspec/2	1378
check_startspec/4	1381
child_to_spec/1	1490
children_any/2	1284
children_any1/2	1288
children_fold/3	1280
children_map/2	1246
children_map/4	1249
children_to_list/2	1266
children_to_list/4	1268
code_change/3	644
count_child/2	570
count_children/1	259
del_child/2	1120
delete_child/2	217
do_auto_shutdown/2	755
do_check_childspec/2	1412
do_check_flags/1	1338
do_restart/3	735
do_save_child/2	1115
do_start_child/2	398
do_start_child_i/3	413
do_terminate/2	900
dyn_args/2	1756
dyn_erase/2	1732
dyn_exists/2	1753
dyn_fold/3	1747
dyn_init/1	1761
dyn_init/2	1764
dyn_map/2	1750
dyn_size/1	1729
dyn_store/3	1735
extract_child/1	1539
find_child/2	1151
find_child_and_args/2	1174
find_child_by_pid/2	1203
find_dynamic_child/2	1191
format_child_log_single/2	1691
format_log/1	1572
format_log/2	1601
format_log_multi/2	1652
format_log_single/2	1617
format_status/2	1715
get_callback_module/1	300
get_childspec/2	240
get_dynamic_child/1	1216
handle_call/3	435
handle_cast/2	589
handle_info/2	608
handle_start_child/2	703
init/1	328
init_children/2	346
init_dynamic/2	361
init_state/4	1310
limit_child_report/2	1596
limit_report/2	1580
maps_prepend/3	1091
mod/1	1712
p/1	1702
remove_child/2	1231
report_progress/2	1556
restart/2	789
restart/3	810
restart_child/2	209
restart_child/3	727
restart_multiple_children/3	858
restarting/1	872
save_child/2	1109
set_flags/2	1316
set_pid/3	1223
shutdown/1	921
single/1	1709
split_child/2	1137
split_ids/3	1143
start_child/2	198
start_children/2	381
start_link/2	175
start_link/3	182
supname/2	1368
terminate/2	627
terminate_child/2	232
terminate_children/2	886
terminate_dynamic_children/1	991
try_again_restart/1	876
unlink_flush/2	971
update_childspec/2	661
update_childspec1/3	678
update_chsp/2	690
validAutoShutdown/1	1362
validChildType/1	1447
validFunc/1	1453
validId/1	1451
validIntensity/1	1354
validMods/1	1479
validPeriod/1	1358
validRestartType/1	1458
validShutdown/1	1473
validSignificant/3	1463
validStrategy/1	1348
wait_dynamic_children/5	1024
which_children/1	249
=sys sys.erl
change_code/4	181
change_code/5	192
close_log_file/1	667
debug_cmd/2	557
debug_options/1	753
debug_options/2	756
do_change_code/5	605
do_cmd/6	479
do_get_state/2	503
do_replace_state/3	517
get_debug/3	645
get_debug2/3	649
get_log/1	663
get_stat/1	618
get_state/1	138
get_state/2	148
get_status/1	122
get_status/2	133
get_status/5	537
handle_debug/4	411
handle_system_msg/6	381
handle_system_msg/7	384
handle_system_msg/8	387
init_stat/0	616
install/2	299
install/3	311
install_debug/3	634
log/2	217
log/3	226
log_to_file/2	245
log_to_file/3	252
mfa/2	347
mfa/3	356
nlog_get/1	737
nlog_new/0	700
nlog_new/1	703
nlog_new/2	708
nlog_put/2	715
no_debug/1	286
no_debug/2	291
print_event/1	611
print_event/2	613
print_log/1	657
remove/2	320
remove/3	328
remove_debug/2	639
replace_state/2	158
replace_state/3	169
resume/1	107
resume/2	112
send_system_msg/2	335
send_system_msg/3	341
stat/2	625
statistics/2	266
statistics/3	281
suspend/1	98
suspend/2	103
suspend_loop/6	454
suspend_loop_hib/6	467
terminate/2	198
terminate/3	205
trace/2	232
trace/3	239
=timer timer.erl
apply_after/4	62
apply_interval/4	156
cancel/1	196
code_change/3	487
do_apply/1	504
do_start/0	320
exit_after/2	130
exit_after/3	122
get_pid/1	521
handle_call/3	382
handle_cast/2	479
handle_info/2	442
hms/3	308
hours/1	300
init/1	356
kill_after/1	145
kill_after/2	138
maybe_req/2	374
minutes/1	294
now_diff/2	279
remove_timer/2	492
req/2	365
seconds/1	288
send/1	517
send_after/2	113
send_after/3	79
send_interval/2	190
send_interval/3	169
sleep/1	214
start/0	316
start_link/0	352
system_time/0	514
tc/1	233
tc/2	248
tc/3	264
terminate/2	483
=ets ets.erl
all/0	91
choice/8	1687
count_mandatory/1	1178
create_tab/2	1351
default_option/1	1591
delete/1	112
delete/2	119
delete_all_objects/1	125
delete_object/2	140
display_items/6	1678
do_display/6	1752
do_display_item/4	1764
do_display_items/4	1758
do_foldl/4	640
do_foldr/4	667
do_read_and_verify/6	1094
dump_file/4	914
file2tab/1	982
file2tab/2	992
first/1	147
foldl/3	631
foldr/3	658
from_dets/2	681
ft_options_to_list/1	921
fun2ms/1	601
get_header_data/2	1227
get_line/2	1726
give_away/3	155
hform/6	1638
i/0	1604
i/1	1664
i/2	1669
i/3	1674
info/1	177
info/2	188
init_table/2	733
init_table_continue/2	737
init_table_sub/2	750
insert/2	195
insert_new/2	202
internal_delete_all/2	133
internal_request_all/0	106
internal_select_delete/2	408
is_compiled_ms/1	208
is_reg/1	1629
last/1	215
line_string/1	1736
listify/1	1594
load_table/3	1341
lookup/2	223
lookup_element/3	232
match/1	259
match/2	240
match/3	251
match_delete/2	760
match_object/1	286
match_object/2	267
match_object/3	278
match_spec_compile/1	293
match_spec_run/2	558
match_spec_run_r/3	300
md5_and_convert/3	1319
md5terms/2	935
member/2	307
new/2	325
next/2	333
nonl/1	1739
options/2	1556
options/3	1561
pad_right/2	1648
parse_f2t_opts/3	1165
parse_ft_info_options/2	960
parse_ft_options/1	943
parse_ft_options/3	946
prev/2	341
prinfo/1	1614
prinfo2/1	1621
print_number/3	1741
print_re_num/4	1795
qlc_next/2	1541
qlc_prev/2	1546
qlc_select/1	1551
re_display/8	1783
re_match/2	1807
re_search/7	1774
receive_all/3	96
rename/2	349
repair_continuation/2	566
safe_fixtable/2	356
scan_for_endinfo/2	1333
select/1	382
select/2	364
select/3	375
select_count/2	390
select_delete/2	398
select_replace/2	416
select_reverse/1	443
select_reverse/2	424
select_reverse/3	435
setopts/2	452
slot/2	460
tab2file/2	795
tab2file/3	806
tab2list/1	770
tabfile_info/1	1411
table/1	1460
table/2	1473
table_info/2	1530
tabs/0	1611
take/2	468
test_ms/2	719
to_dets/2	699
to_string/1	1657
update_counter/3	495
update_counter/4	527
update_element/3	541
verify_header_mandatory/1	1190
whereis/1	546
wrap_bchunk/4	1193
wrap_chunk/4	1210
=re re.erl
apply_mlist/3	484
backstrip_empty/2	225
badarg_with_cause/2	964
badarg_with_info/1	968
binarify/2	674
check_for_crlf/2	575
check_for_unicode/2	568
compile/1	54
compile/2	64
compile_split/2	337
convert_any_split_result/4	266
convert_split_result/3	271
copt/1	898
dig_subpatterns/3	322
do_backstrip_empty/1	252
do_backstrip_empty_g/1	230
do_grun/6	809
do_mlist/5	525
do_replace/3	543
do_replace/5	416
do_split/6	281
empty_sub/1	315
extend_subpatterns/2	330
forward/5	869
forward2/5	882
grun/3	782
grun2/3	803
inspect/2	147
internal_run/4	140
listify/3	682
loopexec/8	829
pick_int/1	519
postprocess/5	659
precomp_repl/1	488
process_parameters/6	601
process_repl_params/2	426
process_split_params/5	448
process_uparams/2	719
replace/3	358
replace/4	381
run/2	73
run/3	106
runopt/1	934
split/2	158
split/3	183
to_binary/2	957
ubinarify/2	698
ucompile/2	730
ulistify/2	708
urun/3	742
urun2/3	753
version/0	46
=calendar calendar.erl
check/3	684
copy_sign/2	757
date_to_gregorian_days/1	142
date_to_gregorian_days/3	132
datetime_to_gregorian_seconds/1	154
datetime_to_system_time/1	690
day_of_the_week/1	173
day_of_the_week/3	168
day_to_year/1	560
df/2	676
dm/1	666
dty/5	569
dy/1	652
factor/1	760
fraction/2	750
fraction_str/2	743
gregorian_days_of_iso_w01_1/1	594
gregorian_days_to_date/1	181
gregorian_seconds_to_datetime/1	191
is_leap_year/1	201
is_leap_year1/1	205
iso_week_number/0	216
iso_week_number/1	226
last_day_of_the_month/2	257
last_day_of_the_month1/2	261
local_offset/2	735
local_time/0	278
local_time_to_universal_time/1	287
local_time_to_universal_time/2	293
local_time_to_universal_time_dst/1	299
log10/1	766
now_to_datetime/1	328
now_to_local_time/1	343
now_to_universal_time/1	333
offset/2	696
offset_adjustment/3	709
offset_string_adjustment/3	716
pad/2	770
pad2/1	775
pad4/1	780
rfc3339_to_system_time/1	350
rfc3339_to_system_time/2	358
seconds_to_daystime/1	386
seconds_to_time/1	405
system_time_to_datetime/1	693
system_time_to_local_time/2	417
system_time_to_rfc3339/1	433
system_time_to_rfc3339/2	445
system_time_to_rfc3339_do/4	463
system_time_to_universal_time/2	425
time_difference/2	492
time_to_seconds/1	504
universal_time/0	513
universal_time_to_local_time/1	521
valid_date/1	543
valid_date/3	532
valid_date1/3	536
year_day_to_date/2	608
year_day_to_date2/2	622
=base64 base64.erl
b64d/1	446
b64e/1	466
decode/1	112
decode_binary/2	361
decode_binary/3	369
decode_binary/4	375
decode_binary/5	381
decode_list/2	333
decode_list/3	341
decode_list/4	347
decode_list/5	353
decode_list_to_string/1	396
decode_list_to_string/2	404
decode_list_to_string/3	410
decode_list_to_string/4	416
decode_to_string/1	134
encode/1	52
encode_binary/2	73
encode_list/2	89
encode_list_to_string/1	57
encode_to_string/1	43
mime_decode/1	121
mime_decode_binary/2	209
mime_decode_binary/3	219
mime_decode_binary/4	228
mime_decode_binary/5	239
mime_decode_binary_after_eq/5	250
mime_decode_list/2	151
mime_decode_list/3	161
mime_decode_list/4	170
mime_decode_list/5	181
mime_decode_list_after_eq/5	192
mime_decode_list_to_string/1	267
mime_decode_list_to_string/2	277
mime_decode_list_to_string/3	286
mime_decode_list_to_string/4	296
mime_decode_list_to_string_after_eq/4	311
mime_decode_to_string/1	143
only_ws/2	432
only_ws_binary/2	389
=logger logger.erl
add_default_metadata/1	1193
add_default_metadata/2	1196
add_handler/3	399
add_handler_filter/3	380
add_handlers/1	887
add_handlers/2	903
add_primary_filter/2	373
alert/1	173
alert/2	175
alert/3	177
allow/2	262
check_logger_config/2	945
compare_levels/2	612
critical/1	180
critical/2	182
critical/3	184
deatomize/1	1181
debug/1	215
debug/2	217
debug/3	219
default/1	1212
do_log/3	1079
do_log_allowed/5	1159
emergency/1	166
emergency/2	168
emergency/3	170
encoding/0	719
error/1	187
error/2	189
error/3	191
filter_stacktrace/2	1217
format_otp_report/1	311
format_report/1	319
format_term_list/3	336
get_config/0	658
get_default_handler_filters/0	1066
get_handler_config/0	518
get_handler_config/1	506
get_handler_ids/0	526
get_logger_env/1	1074
get_logger_level/0	985
get_logger_type/1	964
get_module_level/0	604
get_module_level/1	595
get_primary_config/0	499
get_primary_filter_default/1	1009
get_primary_filters/1	1017
get_primary_metadata/0	993
get_process_metadata/0	646
get_proxy_config/0	532
get_proxy_opts/1	1028
i/0	665
i/1	678
i_handlers/2	707
i_modules/2	715
i_primary/2	697
i_proxy/2	711
info/1	208
info/2	210
info/3	212
init_default_config/2	1037
init_kernel_handlers/1	865
internal_init_logger/0	830
internal_log/2	360
log/2	225
log/3	240
log/4	256
log_allowed/4	1102
log_fun_allowed/5	1142
log_remote/2	1189
log_remote/4	1184
macro_log/3	269
macro_log/4	287
macro_log/5	305
modifier/0	725
modifier/1	728
notice/1	201
notice/2	203
notice/3	205
print_custom/3	780
print_filters/3	731
print_handlers/2	742
print_module_levels/2	790
proc_meta/0	1206
reconfigure/0	804
remove_handler/1	404
remove_handler_filter/2	392
remove_primary_filter/1	386
set_application_level/2	573
set_handler_config/2	450
set_handler_config/3	444
set_module_level/2	554
set_primary_config/1	420
set_primary_config/2	415
set_process_metadata/1	625
set_proxy_config/1	455
setup_handler/3	939
string_p/1	347
string_p1/1	355
tid/0	1178
timestamp/0	365
unset_application_level/1	583
unset_module_level/0	567
unset_module_level/1	561
unset_process_metadata/0	650
update_formatter_config/2	540
update_formatter_config/3	548
update_handler_config/2	489
update_handler_config/3	483
update_primary_config/1	460
update_process_metadata/1	633
update_proxy_config/1	494
warning/1	194
warning/2	196
warning/3	198
=logger_config logger_config.erl
allow/1	71
allow/2	53
create/3	113
delete/2	48
exist/2	84
get/2	90
get/3	98
get_module_level/0	158
get_primary_level/0	87
int_to_level/1	175
less_or_equal_level/2	75
level_to_int/1	164
new/1	42
set/3	120
set_module_level/2	141
table_key/1	189
unset_module_level/1	148
=application application.erl
ensure_all_started/1	124
ensure_all_started/2	132
ensure_all_started/4	141
ensure_loaded/1	209
ensure_started/1	223
ensure_started/2	231
ensure_started/4	171
get_all_env/0	411
get_all_env/1	418
get_all_key/0	439
get_all_key/1	446
get_appl_name/1	476
get_application/0	452
get_application/1	459
get_env/1	383
get_env/2	391
get_env/3	400
get_key/1	425
get_key/2	433
info/0	316
load/1	80
load/2	93
load1/2	97
loaded_applications/0	311
permit/2	265
set_env/1	324
set_env/2	333
set_env/3	344
set_env/4	353
start/1	193
start/2	201
start_boot/1	243
start_boot/2	249
start_type/0	472
stop/1	284
takeover/2	257
unload/1	116
unset_env/2	364
unset_env/3	372
which_applications/0	292
which_applications/1	301
=error_logger error_logger.erl
add_report_handler/1	445
add_report_handler/2	453
adding_handler/1	111
delete_report_handler/1	461
do_log/3	128
error_info/1	379
error_msg/1	234
error_msg/2	241
error_report/1	267
error_report/2	274
fix_warning_tag/2	209
fix_warning_type/2	215
format/2	252
get_format_depth/0	580
get_report_cb/1	219
info_msg/1	358
info_msg/2	365
info_report/1	337
info_report/2	344
limit_term/1	572
log/2	125
logfile/1	499
maybe_add_domain/3	402
maybe_map_warnings/3	199
meta/1	390
meta/2	392
meta/3	394
notify/5	189
removing_handler/1	120
report_to_format/1	411
start/0	66
start_link/0	90
stop/0	97
string_p/1	429
string_p1/1	434
tty/1	537
warning_map/0	54
warning_msg/1	314
warning_msg/2	321
warning_report/1	292
warning_report/2	299
which_report_handlers/0	478
=unicode_util unicode_util.erl
canonical_order/1	147
canonical_order_1/1	151
canonical_order_2/2	157
case_table/1	5061
casefold/1	73
class/1	33
compose/1	190
compose_compat/1	237
compose_compat_0/1	225
compose_compat_many/4	260
compose_many/4	213
compose_pair/2	4115
cp/1	293
cp_no_bin/1	350
cp_no_binl/2	356
cpl/2	301
cpl_1_cont/1	333
cpl_1_cont2/1	338
cpl_1_cont3/1	343
cpl_cont/2	312
cpl_cont2/2	318
cpl_cont3/2	324
decompose/1	120
decompose_1/1	128
decompose_compat/1	162
decompose_compat_1/1	171
gc/1	364
gc_1/1	398
gc_ext_pict/2	3149
gc_ext_pict/3	3152
gc_ext_pict_zwj/3	3170
gc_extend/3	645
gc_extend2/3	653
gc_h_L/2	3275
gc_h_T/2	3299
gc_h_V/2	3285
gc_h_lv_lvt/3	3311
gc_prepend/2	608
gc_regional/2	3268
get_case/1	24
is_control/1	623
is_ext_pict/1	3187
is_extend/1	663
is_whitespace/1	278
lookup/1	19
lowercase/1	49
nfc/1	103
nfd/1	85
nfkc/1	112
nfkd/1	94
nolist/2	5058
spec_version/0	30
titlecase/1	61
unicode_table/1	7990
uppercase/1	37
whitespace/0	275
=erl_eval erl_eval.erl
add_binding/3	1346
add_bindings/2	1355
all_white/1	1673
anno/1	1684
apply_error/6	548
bif/6	673
binding/2	1331
bindings/1	1325
case_clauses/8	1036
check_command/2	211
check_stacktrace_vars/5	1017
del_binding/2	1352
do_apply/4	751
do_apply/6	687
do_apply/7	738
empty_fun_used_vars/0	73
ev_expr/1	1618
eval_b_generate/8	814
eval_bc/7	782
eval_bc1/7	785
eval_expr/1	1599
eval_filter/7	831
eval_fun/2	883
eval_fun/8	886
eval_generate/8	800
eval_lc/7	760
eval_lc1/7	763
eval_map_fields/5	851
eval_map_fields/6	854
eval_named_fun/10	905
eval_named_fun/3	902
eval_op/6	969
eval_op/7	966
eval_str/1	1646
expr/2	179
expr/3	194
expr/4	206
expr/5	248
expr/6	262
expr_fixup/1	1445
expr_guard_test/4	1136
expr_list/2	932
expr_list/3	942
expr_list/4	954
expr_list/5	957
expr_list/7	960
exprs/2	91
exprs/3	106
exprs/4	118
exprs/6	132
extended_parse_exprs/1	1401
extended_parse_term/1	1521
filter_bindings/2	1379
find_maxline/1	551
fixup_ast/4	1475
fixup_mfa/1	1495
fixup_tag/2	1490
fixup_text/1	1485
fun_data/1	223
fun_used_bindings/4	569
guard/4	1092
guard0/4	1108
guard1/4	1098
guard_test/4	1124
hide/3	595
hide_calls/2	589
if_clauses/7	974
is_constant_expr/1	1593
local_func/8	638
local_func2/3	662
match/6	1164
match1/5	1176
match_clause/4	1074
match_clause/5	1077
match_fun/2	1276
match_list/6	1305
match_map/5	1288
match_tuple/6	1282
maybe_match_exprs/4	145
merge_bindings/4	1361
new_bindings/0	1322
new_bindings/1	1376
normalise/1	1540
normalise_list/1	1578
partial_eval/1	1608
receive_clauses/6	1047
receive_clauses/8	1053
reset_anno/0	1472
reset_expr_anno/1	1469
reset_token_anno/1	1466
ret_expr/2	1679
ret_expr/3	871
string_fixup/3	1461
string_to_conses/3	1172
to_term/1	1385
to_terms/1	1382
token_fixup/1	1421
tokens_fixup/1	1411
try_clauses/10	985
type_test/1	1140
unhide_calls/3	615
unscannable/1	1428
validate_tag/2	1502
=filename filename.erl
absname/1	103
absname/2	110
absname_join/2	165
absname_vr/3	129
append/2	555
basedir/2	870
basedir/3	883
basedir_darwin/1	951
basedir_from_os/2	916
basedir_join_home/1	1023
basedir_linux/1	930
basedir_name_from_opts/3	907
basedir_os_from_opts/1	902
basedir_os_type/0	1031
basedir_windows/1	977
basedir_windows_appdata/0	1003
basename/1	179
basename/2	245
basename/4	274
basename1/3	209
basenameb/2	197
dirjoin/3	363
dirjoin1/3	368
dirname/1	294
dirname/4	331
do_flatten/2	832
extension/1	387
extension/3	418
filename_string_to_binary/1	843
fix_driveletter/1	722
flatten/1	827
fstrip/1	357
getenv/2	1016
getenv/3	1013
join/1	439
join/2	453
join1/4	479
join1b/4	511
major_os_type/0	818
maybe_remove_dirsep/2	539
nativename/1	796
pathtype/1	578
rootname/1	634
rootname/2	665
rootname/4	640
rootname2/4	676
separators/0	812
skip_prefix/2	222
split/1	697
split/3	769
split/4	776
unix_pathtype/1	588
unix_split/1	749
unix_splitb/1	711
validate/1	1045
validate_bin/1	1090
validate_bin/2	1100
validate_char/3	1075
validate_list/3	1054
validate_list/4	1061
win32_nativename/1	803
win32_pathtype/1	599
win32_split/1	752
win32_splitb/1	729
win_basenameb/1	193
=rpc rpc.erl
abcast/2	545
abcast/3	553
async_call/4	767
block_call/4	411
block_call/5	424
build_args/5	846
call/4	387
call/5	400
cast/4	531
check/2	851
cnode_call_group_leader_init/1	984
cnode_call_group_leader_loop/1	899
cnode_call_group_leader_multi_request/2	958
cnode_call_group_leader_put_chars/3	972
cnode_call_group_leader_request/2	921
cnode_call_group_leader_start/1	990
code_change/3	246
do_srv_call/3	458
eval_everywhere/3	591
eval_everywhere/4	600
execute_call/3	259
handle_call/3	130
handle_cast/2	171
handle_info/2	187
init/1	118
map_nodes/3	824
multi_server_call/2	719
multi_server_call/3	729
multicall/3	637
multicall/4	656
multicall/5	671
nb_yield/1	805
nb_yield/2	788
nodes_observer_loop/1	344
parallel_eval/1	819
pinfo/1	862
pinfo/2	877
pmap/3	842
proxy_user/0	293
proxy_user_flush/0	316
proxy_user_loop/0	306
rec_nodes/2	735
rec_nodes/4	738
reply/2	252
rpc_check/1	484
rpc_check_t/1	480
rpcify_exception/2	433
rpcmulticallify/4	689
sbcast/2	572
sbcast/3	582
send_nodes/4	607
server_call/4	509
set_group_leader/1	278
start/0	97
start_link/0	102
start_monitor/2	620
start_nodes_observer/0	327
stop/0	110
stop/1	113
terminate/2	241
yield/1	780
=global global.erl
add_node/2	2472
add_to_known/2	2849
allow_tuple_fun/1	3058
call_fun/1	2430
can_set_lock/1	1814
cancel_locker/3	2493
cancel_locker/4	2496
cancel_resolved_locker/3	1699
change_our_node_name/2	2945
check_dupname/2	303
check_replies/3	1509
check_sync_nodes/0	2986
check_sync_nodes/1	2998
code_change/3	1742
dec/1	2934
del_lock/1	441
del_lock/2	447
del_name/2	1984
delete_global_lock/2	2438
delete_global_name/2	2035
delete_global_name2/2	2006
delete_global_name2/4	2015
delete_global_name_keep_pid/2	1998
delete_lock/2	2660
delete_node_resource_info/1	1401
delete_node_resources/2	1419
delete_nonode/1	2317
disconnect/0	490
do_ops/5	1878
do_whereis/2	1722
dolink_ext/2	2634
dounlink_ext/2	2639
exchange/3	1640
exchange_names/4	2554
exclude_known/2	2356
extra_info/2	1975
find_node_tag/2	2446
find_node_tag2/2	2454
get_known/0	2916
get_locker/0	2213
get_lost_connection_info/1	2875
get_names/0	2907
get_names_ext/0	2913
get_own_nodes/0	3016
get_state_reply/3	2208
gns_volatile_multicast/5	2782
gns_volatile_send/2	2763
handle_call/3	782
handle_cast/2	886
handle_del_lock/3	1839
handle_info/2	1074
handle_nodedown/3	2721
handle_nodeup/2	2678
handle_set_lock/3	1800
info/0	485
inform_connection_loss/2	2745
init/1	499
init_connect/6	1526
init_the_locker_fun/1	2080
ins_name/6	1772
ins_name_ext/7	1778
insert_global_name/6	1942
insert_lock/4	1824
intersection/2	3052
is_global_lock_set/0	1833
is_lock_set/1	1836
is_node_local/1	2480
is_node_potentially_known/2	2796
local_lock_check/2	1504
lock_is_set/3	1623
lock_is_set/5	2359
lock_is_set_true_received/6	2400
lock_nodes_safely/3	2273
lock_on_known_nodes/3	1481
lock_still_set/3	1963
locker_lock_id/2	2270
locker_trace/3	2321
loop_the_locker/1	2089
loop_the_registrar/0	3032
make_node_vsn_list/2	2822
minmax/2	2602
mk_known_list/2	2832
new_nodes/6	1709
node_list/1	2814
node_vsn/2	2799
notify_all_name/3	2629
pid_is_locking/2	2657
pid_locks/1	2668
random_element/1	2351
random_exit_name/3	2609
random_notify_name/3	2620
random_sleep/1	2919
re_register_name/2	339
re_register_name/3	346
ref_is_locking/2	2675
register_name/2	277
register_name/3	287
register_name_external/2	378
register_name_external/3	381
registered_names/0	359
remove_lock/6	1847
remove_lost_connection_info/1	2896
remove_node/3	2461
remove_node2/3	2465
resend_pre_connect/1	1763
reset_node_state/1	2541
resolve_it/4	2599
resolved/5	1651
resolver/2	1751
restart_connect/3	1592
save_lost_connection_info/4	2883
save_node_resource_info/2	1393
select_node/1	2219
send/2	246
send_again/1	2937
send_cancel_connect/3	2513
send_cancel_connect_message/2	2535
send_high_level_trace/0	1444
send_lock_set/5	2251
set_lock/1	403
set_lock/2	411
set_lock/3	418
set_lock/4	423
set_lock_known/2	1461
set_lock_on_nodes/2	1489
split_node/3	2489
start/0	215
start_link/0	218
start_resolver/2	1748
start_sync/2	2964
start_the_locker/1	2075
start_the_registrar/0	3029
stop/0	221
sync/0	225
sync/1	234
sync_init/2	2967
sync_loop/2	2971
sync_other/2	1926
sync_others/1	1916
terminate/2	1732
the_boss/1	2443
the_locker_message/2	2128
timer/2	2941
trace_message/2	2954
trace_message/3	2949
trans/2	458
trans/3	465
trans/4	473
trans_all_known/1	1452
unexpected_message/2	3042
unlink_pid/1	2644
unregister_name/1	321
unregister_name_external/1	396
update_locker_known/1	2330
update_locker_known/2	2342
wait_cancel_lock/6	2415
wait_high_level_trace/0	1436
where/1	1786
whereis_name/1	258
=erl_scan erl_scan.erl
anno/1	1183
anno/4	1161
category/1	240
column/1	210
continuation_location/1	202
default_option/1	323
end_location/1	216
escape_char/1	964
expand_opt/2	326
f_reserved_word/1	1264
float_end/7	1089
format_error/1	117
incr_column/2	1186
line/1	222
location/1	228
location/2	1176
new_column/2	1191
newline_end/7	706
nl_spcs/1	1196
nl_tabs/1	1230
options/1	277
opts/3	305
remove_digit_separators/2	1011
reserved_word/1	1255
scan/6	366
scan1/5	369
scan_atom/6	560
scan_based_int/6	1021
scan_based_int/9	1024
scan_char/5	751
scan_comment/6	1112
scan_dot/6	619
scan_error/4	1156
scan_error/6	1151
scan_esc_end/5	949
scan_escape/2	893
scan_exponent/6	1074
scan_exponent/7	1077
scan_exponent_sign/6	1063
scan_exponent_sign/7	1066
scan_fraction/6	1046
scan_fraction/7	1049
scan_hex/3	942
scan_name/2	593
scan_newline/5	653
scan_nl_spcs/6	666
scan_nl_tabs/6	673
scan_nl_white_space/6	683
scan_number/6	975
scan_number/7	978
scan_qatom/6	796
scan_spcs/6	713
scan_string/6	781
scan_string0/7	816
scan_string1/6	852
scan_string_col/6	836
scan_string_no_col/5	826
scan_tabs/6	720
scan_variable/6	579
scan_white_space/6	737
skip_comment/6	1099
skip_white_space/6	727
spcs/1	1213
string/1	135
string/2	145
string/3	156
string1/5	349
string_thing/1	261
symbol/1	250
tabs/1	1241
text/1	234
tok2/7	1126
tok2/8	1132
tok3/8	1138
tok3/9	1144
tokens/3	183
tokens/4	193
tokens1/7	331
white_space_end/7	748
`
