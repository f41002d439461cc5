defmodule KV.Supervisor do
  use Supervisor

  def start_link, do: Supervisor.start_link(__MODULE__, :ok)

  def start_buckets, do: Supervisor.start_link(__MODULE__, :buckets)

  def init(:ok) do
    import Supervisor.Spec

    children = [
      worker(GenEvent, [[name: KV.EventManager]], id: KV.EventManager, modules: [KV.EventManager]),
      supervisor(__MODULE__, [], id: KV.Buckets, function: :start_buckets),
      worker(KV.Registry, [KV.Registry, KV.EventManager, KV.Bucket.Supervisor, [name: KV.Registry]])
    ]

    supervise(children, strategy: :one_for_one)
  end

  def init(:buckets) do
    import Supervisor.Spec
    supervise([supervisor(KV.Bucket.Supervisor, [[name: KV.Bucket.Supervisor]])], strategy: :one_for_one)
  end
end
