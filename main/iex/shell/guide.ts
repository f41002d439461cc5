/** Guide: the sessions of the guide that this project implements, to be replayed input by input. KV is started, as it is in the window. */

export interface GuideSession {
  readonly id: string
  readonly title: string
  /** What is to be known before. */
  readonly note: string
  /** The inputs, as typed. */
  readonly steps: readonly string[]
}

const stopped = 'KV must not be running for this one, so the first step stops it.'

export const guide: readonly GuideSession[] = [
  {
    id: 'agents',
    title: 'Spawn an Agent',
    note: 'An agent keeps a value: here a list.',
    steps: [
      '{:ok, agent} = Agent.start_link fn -> [] end',
      'Agent.update(agent, fn list -> ["eggs"|list] end)',
      'Agent.get(agent, fn list -> list end)',
      'Agent.stop(agent)',
    ],
  },
  {
    id: 'monitors',
    title: 'Monitor a process',
    note: 'The end of a process that is watched comes as a message.',
    steps: ['{:ok, pid} = KV.Bucket.start_link', 'Process.monitor(pid)', 'Agent.stop(pid)', 'flush()'],
  },
  {
    id: 'event-managers',
    title: 'Start event manager and accept notifications',
    note: 'A handler is added to the manager, and sends on what it is notified of. GenEvent is deprecated in Elixir of today: the warnings say so.',
    steps: [
      '{:ok, manager} = GenEvent.start_link',
      'GenEvent.sync_notify(manager, :hello)',
      'GenEvent.notify(manager, :world)',
      `defmodule Forwarder do
  use GenEvent
  def handle_event(event, parent) do
    send parent, event
    {:ok, parent}
  end
end`,
      'GenEvent.add_handler(manager, Forwarder, self())',
      'GenEvent.sync_notify(manager, {:hello, :world})',
      'flush()',
    ],
  },
  {
    id: 'event-streams',
    title: 'Spawn a process to handle blocking on an event stream',
    note: 'The process that reads the stream prints what comes.',
    steps: [
      '{:ok, manager} = GenEvent.start_link',
      `spawn_link fn ->
  for x <- GenEvent.stream(manager), do: IO.inspect(x)
end`,
      'GenEvent.notify(manager, {:hello, :world})',
    ],
  },
  {
    id: 'supervisor',
    title: 'Spawn a supervisor which controls other servers / processes',
    note: `${stopped} The tree that it starts is linked to the shell.`,
    steps: [
      'Application.stop(:kv)',
      'KV.Supervisor.start_link',
      'KV.Registry.create(KV.Registry, "shopping")',
      'KV.Registry.lookup(KV.Registry, "shopping")',
    ],
  },
  {
    id: 'supervisor-twice',
    title: 'Start the tree a second time',
    note: 'KV runs already, and its event manager has its name: a second tree cannot start, and takes the shell with it.',
    steps: ['KV.Supervisor.start_link'],
  },
  {
    id: 'bucket-supervisor',
    title: 'Notes on Bucket Supervisor',
    note: 'A supervisor of buckets beside that of the application.',
    steps: [
      '{:ok, sup} = KV.Bucket.Supervisor.start_link',
      '{:ok, bucket} = KV.Bucket.Supervisor.start_bucket(sup)',
      'KV.Bucket.put(bucket, "eggs", 3)',
      'KV.Bucket.get(bucket, "eggs")',
    ],
  },
  {
    id: 'application',
    title: 'Using an application to start supervisor',
    note: 'KV runs: its registry can be asked.',
    steps: ['KV.Registry.create(KV.Registry, "shopping")', 'KV.Registry.lookup(KV.Registry, "shopping")'],
  },
  {
    id: 'application-start',
    title: 'Examples of starting an application',
    note: 'KV was started with the window.',
    steps: ['Application.start(:kv)'],
  },
  {
    id: 'application-no-start',
    title: 'Examples of starting an application (--no-start)',
    note: `${stopped} The last step starts it again.`,
    steps: [
      'Application.stop(:kv)',
      'Application.stop(:logger)',
      'Application.start(:kv)',
      'Application.ensure_all_started(:kv)',
      'Application.stop(:kv)',
      'Application.ensure_all_started(:kv)',
    ],
  },
  {
    id: 'ets-table',
    title: 'ETS example for buckets registry',
    note: 'A table belongs to the process that made it: here the shell.',
    steps: [
      'table = :ets.new(:buckets_registry, [:set, :protected])',
      ':ets.insert(table, {"foo", self})',
      ':ets.lookup(table, "foo")',
    ],
  },
  {
    id: 'ets-named-table',
    title: 'ETS example with named table',
    note: 'A table with a name is known by it.',
    steps: [
      ':ets.new(:buckets_registry, [:named_table])',
      ':ets.insert(:buckets_registry, {"foo", self})',
      ':ets.lookup(:buckets_registry, "foo")',
    ],
  },
]
