# In which order Erlang's modules tell what they export, by which `exports/1` and hints of what was meant go: that in which the shell came to know of
# them, which for some functions differs from one start to the next. Writes main/iex/library/erlang/export-order.ts.
#
#     echo 'Code.eval_file("test/iex/reference/exports.exs")' | iex
#
# Of each module a line: its name, and `name/arity` of its functions, with blanks between.

modules = ~w(application array base64 binary calendar code counters atomics crypto dict digraph digraph_utils erlang error_logger ets file filename
  gb_sets gb_trees gen_event gen_server gen_statem gen_tcp global inet init io io_lib lists logger maps math orddict ordsets os persistent_term
  proc_lib proplists queue rand random re rpc sets sofs string supervisor sys timer unicode)a

text =
  for module <- modules, Code.ensure_loaded?(module) do
    Enum.map_join([module | for({name, arity} <- module.module_info(:exports), do: "#{name}/#{arity}")], " ", &to_string/1) <> "\n"
  end

File.write!("main/iex/library/erlang/export-order.ts", """
/**
 * In which order Erlang's modules of OTP 25 tell what they export. Made by test/iex/reference/exports.exs, which says how it is written.
 */
export const exportOrder = `
#{IO.iodata_to_binary(text) |> String.trim()}
`
""")
