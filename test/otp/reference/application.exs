# What Elixir 1.14 on OTP 25 answers, for test/otp/application-reference.test.ts: `elixir application.exs > application.txt`.
# One scenario after another, `== name` before each; pids print as pid.
:logger.set_primary_config(:level, :none)

defmodule Show do
  def scenario(name, fun) do
    IO.puts("== #{name}")
    fun.()
  end

  def show(term) do
    text = inspect(term, limit: :infinity, width: :infinity)
    IO.puts(Regex.replace(~r/#PID<[\d.]+>/, text, "pid"))
  end

  def message(), do: receive(do: (message -> show(message)), after: (100 -> show(:nothing)))
end

defmodule Demo do
  def start(_, :exit), do: exit(:why)
  def start(_, :exit_normal), do: exit(:normal)
  def start(_, :throw), do: throw(:ball)
  def start(_, {:error, _} = error), do: error
  def start(_, :odd), do: :odd

  def start(type, {:state, state}) do
    send(:test, {:started, state, type, :application.get_application(), :application.start_type()})
    {:ok, pid} = start(type, [])
    {:ok, pid, state}
  end

  def start(_, _), do: Supervisor.start_link([child()], strategy: :one_for_one, max_restarts: 0)
  def stop(state), do: if(Process.whereis(:test), do: send(:test, {:stop, state}))
  defp child(), do: %{id: :a, start: {Agent, :start_link, [:erlang, :self, []]}}
end

defmodule App do
  def load(name, options \\ []) do
    defaults = [vsn: '1', applications: [:kernel, :stdlib]]
    :application.load({:application, name, Keyword.merge(defaults, options)})
  end
end

Process.register(self(), :test)

Show.scenario("starts that fail", fn ->
  arguments = [e1: :exit, e2: :exit_normal, e3: :throw, e4: {:error, :bad}, e5: :odd]

  for {name, argument} <- arguments do
    App.load(name, mod: {Demo, argument})
    Show.show(Application.start(name))
    Show.show(Application.ensure_all_started(name))
    Show.show(Application.stop(name))
  end
end)

Show.scenario("specifications that are none", fn ->
  for spec <- [
        {:application, :x},
        {:application, "x", []},
        {:application, :x, :y},
        {:application, :x, [mod: :y]},
        {:app, :x, []}
      ] do
    Show.show(:application.load(spec))
  end

  Show.show(Application.load(:nope))
  Show.show(App.load(:lib))
  Show.show(App.load(:lib))
  Show.show(Application.load(:lib))
  Show.show(Application.ensure_loaded(:lib))
  Show.show(Application.ensure_loaded(:nope))
  Show.show(Application.start(:lib, :often))
  Show.show(Application.spec(:lib))
  Show.show(Application.spec(:lib, :vsn))
  Show.show({Application.unload(:lib), Application.unload(:lib), Application.spec(:lib)})
end)

Show.scenario("a life", fn ->
  Show.show(App.load(:s, mod: {Demo, {:state, 7}}, env: [a: 1], modules: [Demo], description: 'It lives'))
  Show.show(Application.start(:s))
  Show.message()
  Show.show(Application.unload(:s))
  Show.show(Application.get_all_env(:s))
  Show.show({Application.put_env(:s, :a, 9), Application.get_env(:s, :a), Application.fetch_env(:s, :b)})
  Show.show({Application.delete_env(:s, :a), Application.get_env(:s, :a)})
  {root, _} = child = :application_master.get_child(:application_controller.get_master(:s))
  Show.show(child)
  Show.show(:application.get_application(root))
  [{_, agent, _, _}] = Supervisor.which_children(root)
  Show.show(:application.get_application(agent))
  Show.show(:application.get_application(self()))
  Show.show({Application.get_application(Demo), Application.get_application(Nope)})
  Show.show(List.keyfind(Application.started_applications(), :s, 0))
  Show.show(List.keyfind(Application.loaded_applications(), :s, 0))
  Show.show(:application.get_key(:s, :mod))
  Show.show({:application.get_key(:s, :foo), :application.get_key(:nope, :mod)})
  Process.exit(:application_controller.get_master(:s), :kill)
  Show.message()
  Process.sleep(50)
  Show.show({List.keymember?(Application.started_applications(), :s, 0), :application_controller.get_master(:s)})
  Show.show(Process.alive?(root))
  Show.show(Application.start(:s))
  Show.message()
  Show.show(Application.stop(:s))
  Show.message()
  Show.show({Application.unload(:s), Application.get_all_env(:s)})
end)

Show.scenario("dependencies", fn ->
  App.load(:a, applications: [:kernel, :b, :c])
  App.load(:b, mod: {Demo, []})
  App.load(:c, applications: [:b])
  Show.show(Application.start(:a))
  Show.show(Application.ensure_all_started(:a))
  Show.show(Application.ensure_all_started(:a))
  Show.show({Application.ensure_started(:b), Application.start(:b)})
  Show.show({Application.stop(:b), Application.stop(:b)})
  Show.show(List.keymember?(Application.started_applications(), :a, 0))
  Show.show({Application.stop(:a), Application.stop(:c)})
  App.load(:d, applications: [:b, :nope])
  Show.show(Application.ensure_all_started(:d))
  Show.show(List.keymember?(Application.started_applications(), :b, 0))
  App.load(:e, applications: [:b, :nope], optional_applications: [:nope])
  Show.show(Application.ensure_all_started(:e))
  App.load(:f, applications: [:bad])
  App.load(:bad, mod: {Demo, :odd})
  Show.show(Application.ensure_all_started(:f))
end)
