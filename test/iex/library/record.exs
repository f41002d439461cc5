# What Elixir answers to the expressions of the files given, written into these files.
#
#     elixir test/iex/library/record.exs test/iex/library/*.txt
#
# In a file, each expression is followed by a line `=>` and what IEx prints of it: what it wrote, then the value, or the banner of the error
# without the clauses that were tried. A line `%%` is between expressions. Each is evaluated by itself.

defmodule Recorder do
  def file(path) do
    blocks =
      for block <- String.split(String.trim_trailing(File.read!(path), "\n"), "\n%%\n") do
        [text | _] = String.split(block, "\n=>\n")
        text <> "\n=>\n" <> answer(text)
      end

    File.write!(path, Enum.join(blocks, "\n%%\n") <> "\n")
  end

  defp answer(text) do
    {:ok, device} = StringIO.open("")
    parent = self()

    {pid, monitor} =
      spawn_monitor(fn ->
        Process.group_leader(self(), device)
        send(parent, {:answer, self(), value(text)})
      end)

    receive do
      {:answer, ^pid, value} ->
        Process.demonitor(monitor, [:flush])
        {:ok, {_, written}} = StringIO.close(device)
        String.trim_trailing(without_own_frames(written <> value), "\n")

      {:DOWN, ^monitor, _, _, reason} ->
        "exited: " <> inspect(reason)
    after
      20_000 -> raise "no answer to: " <> text
    end
  end

  # A value may show the stack of an error in it, which ends in this file.
  defp without_own_frames(text), do: String.replace(text, ~r/^ +\S*record\.exs:.*\n/m, "")

  defp value(text) do
    {value, _} = Code.eval_string("import IEx.Helpers, warn: false\n" <> text, [], file: "iex", line: 0)
    inspect(value, pretty: true, width: 80)
  catch
    kind, reason ->
      {blamed, _} = Exception.blame(kind, reason, __STACKTRACE__)
      [banner | _] = String.split(Exception.format_banner(kind, blamed), "\n\nAttempted function clauses")
      banner
  end
end

# Warnings of what is evaluated go to the console of this script alone.
Enum.each(System.argv(), &Recorder.file/1)
