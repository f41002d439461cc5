defmodule KV.Bucket.Supervisor do
  use Supervisor

  def start_link(options \\ []), do: Supervisor.start_link(__MODULE__, :ok, options)

  def start_bucket(supervisor), do: :supervisor.start_child(supervisor, [])

  def init(:ok) do
    import Supervisor.Spec
    supervise([worker(KV.Bucket, [], restart: :temporary)], strategy: :simple_one_for_one)
  end
end
