# The guide's KVServer on the KV of test/iex/reference/kv, for the recorder beside it (record.mjs). The code is the guide's ("Task and gen_tcp", "Doctests,
# patterns and with"), but that lines of 64 KiB come whole (buffer).
#
#     elixir kv_server.exs
#
# Prints `listening PORT`. Each line of standard input is done and answered by `done`:
# `kill NAME` kills a bucket, `stop APP` and `start APP` an application, `again` begins with no buckets; stops at its end.
Code.compiler_options(ignore_module_conflict: true)
Code.put_compiler_option(:warnings_as_errors, false)

kv = Path.expand("../../iex/reference/kv/lib", __DIR__)
for file <- ["kv/bucket.ex", "kv/bucket_supervisor.ex", "kv/registry.ex", "kv/supervisor.ex", "kv.ex"], do: Code.compile_file(Path.join(kv, file))

defmodule KVServer.Command do
  def parse(line) do
    case String.split(line) do
      ["CREATE", bucket] -> {:ok, {:create, bucket}}
      ["GET", bucket, key] -> {:ok, {:get, bucket, key}}
      ["PUT", bucket, key, value] -> {:ok, {:put, bucket, key, value}}
      ["DELETE", bucket, key] -> {:ok, {:delete, bucket, key}}
      _ -> {:error, :unknown_command}
    end
  end

  def run({:create, bucket}) do
    KV.Registry.create(KV.Registry, bucket)
    {:ok, "OK\r\n"}
  end

  def run({:get, bucket, key}) do
    lookup(bucket, fn pid ->
      value = KV.Bucket.get(pid, key)
      {:ok, "#{value}\r\nOK\r\n"}
    end)
  end

  def run({:put, bucket, key, value}) do
    lookup(bucket, fn pid ->
      KV.Bucket.put(pid, key, value)
      {:ok, "OK\r\n"}
    end)
  end

  def run({:delete, bucket, key}) do
    lookup(bucket, fn pid ->
      KV.Bucket.delete(pid, key)
      {:ok, "OK\r\n"}
    end)
  end

  defp lookup(bucket, callback) do
    case KV.Registry.lookup(KV.Registry, bucket) do
      {:ok, pid} -> callback.(pid)
      :error -> {:error, :not_found}
    end
  end
end

defmodule KVServer do
  use Application

  def start(_type, _args) do
    children = [
      {Task.Supervisor, name: KVServer.TaskSupervisor},
      Supervisor.child_spec({Task, fn -> KVServer.accept(0) end}, restart: :permanent)
    ]

    Supervisor.start_link(children, strategy: :one_for_one, name: KVServer.Supervisor)
  end

  def accept(port) do
    {:ok, socket} = :gen_tcp.listen(port, [:binary, packet: :line, active: false, reuseaddr: true, buffer: 65_538])
    {:ok, number} = :inet.port(socket)
    IO.puts("listening #{number}")
    loop_acceptor(socket)
  end

  defp loop_acceptor(socket) do
    {:ok, client} = :gen_tcp.accept(socket)
    {:ok, pid} = Task.Supervisor.start_child(KVServer.TaskSupervisor, fn -> serve(client) end)
    :ok = :gen_tcp.controlling_process(client, pid)
    loop_acceptor(socket)
  end

  defp serve(socket) do
    msg =
      with {:ok, data} <- read_line(socket),
           {:ok, command} <- KVServer.Command.parse(data),
           do: KVServer.Command.run(command)

    write_line(socket, msg)
    serve(socket)
  end

  defp read_line(socket), do: :gen_tcp.recv(socket, 0)

  defp write_line(socket, {:ok, text}), do: :gen_tcp.send(socket, text)
  defp write_line(socket, {:error, :unknown_command}), do: :gen_tcp.send(socket, "UNKNOWN COMMAND\r\n")
  defp write_line(_socket, {:error, :closed}), do: exit(:shutdown)
  defp write_line(socket, {:error, :not_found}), do: :gen_tcp.send(socket, "NOT FOUND\r\n")

  defp write_line(socket, {:error, error}) do
    :gen_tcp.send(socket, "ERROR\r\n")
    exit(error)
  end
end

defmodule Asked do
  def loop do
    case IO.read(:stdio, :line) do
      :eof ->
        :ok

      line ->
        ask(String.split(line))
        IO.puts("done")
        loop()
    end
  end

  defp ask(["kill", name]) do
    {:ok, pid} = KV.Registry.lookup(KV.Registry, name)
    Process.exit(pid, :kill)
    forgotten(name)
  end

  defp ask(["stop", app]), do: :ok = Application.stop(String.to_atom(app))
  defp ask(["start", app]), do: :ok = Application.start(String.to_atom(app))

  defp ask(["again"]) do
    Application.stop(:kv)
    :ok = Application.start(:kv)
  end

  defp forgotten(name), do: if(KV.Registry.lookup(KV.Registry, name) != :error, do: forgotten(name))
end

Logger.configure(level: :none)
{:ok, _} = Application.ensure_all_started(:logger)
Logger.remove_backend(:console)

for {app, mod, applications} <- [{:kv, KV, []}, {:kv_server, KVServer, [:kv]}] do
  :ok = :application.load({:application, app, [vsn: '0.0.1', modules: [], registered: [], applications: [:kernel, :stdlib | applications], mod: {mod, []}]})
end

{:ok, _} = Application.ensure_all_started(:kv_server)
Asked.loop()
