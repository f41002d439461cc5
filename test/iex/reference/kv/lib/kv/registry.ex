defmodule KV.Registry do
  use GenServer

  def start_link(table, events, buckets, options \\ []) do
    GenServer.start_link(__MODULE__, {table, events, buckets}, options)
  end

  def lookup(table, name) do
    case :ets.lookup(table, name) do
      [{^name, bucket}] -> {:ok, bucket}
      [] -> :error
    end
  end

  def create(server, name), do: GenServer.call(server, {:create, name})

  def stop(server), do: GenServer.stop(server)

  def init({table, events, buckets}) do
    table = :ets.new(table, [:named_table, read_concurrency: true])
    {:ok, %{names: table, refs: %{}, events: events, buckets: buckets}}
  end

  def handle_call({:create, name}, _from, state) do
    case lookup(state.names, name) do
      {:ok, _bucket} ->
        {:reply, :ok, state}

      :error ->
        {:ok, bucket} = KV.Bucket.Supervisor.start_bucket(state.buckets)
        ref = Process.monitor(bucket)
        :ets.insert(state.names, {name, bucket})
        GenEvent.sync_notify(state.events, {:create, name, bucket})
        {:reply, :ok, put_in(state.refs[ref], name)}
    end
  end

  def handle_info({:DOWN, ref, :process, bucket, _reason}, state) do
    {name, refs} = Map.pop(state.refs, ref)
    :ets.delete(state.names, name)
    GenEvent.sync_notify(state.events, {:exit, name, bucket})
    {:noreply, %{state | refs: refs}}
  end

  def handle_info(_message, state), do: {:noreply, state}
end
