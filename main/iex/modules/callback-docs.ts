/** The callbacks of behaviours and protocols of the library, for `b` and `h`. Their types are those of Elixir 1.14. */
import { code } from '../../otp/code.js'
import type { Atom } from '../../otp/term/term.js'

export interface Callback {
  readonly name: string
  readonly arity: number
  /** As `b` prints it. */
  readonly spec: string
  readonly doc: string
  readonly isOptional: boolean
}

/** The callbacks of `module`, in the order of their names; none where it is no behaviour. */
export function callbacksOf(module: Atom): readonly Callback[] {
  return code().module(module)?.origin === 'console' ? [] : (known[module.name] ?? [])
}

function callback(name: string, arity: number, spec: string, doc: string, isOptional = false): Callback {
  return { name, arity, spec, doc, isOptional }
}

const known: Readonly<Record<string, readonly Callback[]>> = {
  'Elixir.GenServer': [
    callback(
      'code_change',
      3,
      `@callback code_change(old_vsn, state :: term(), extra :: term()) ::
            {:ok, new_state :: term()} | {:error, reason :: term()}
          when old_vsn: term() | {:down, term()}`,
      'Changes the state when the code of the server is replaced by another version.',
      true,
    ),
    callback(
      'format_status',
      2,
      `@callback format_status(reason, pdict_and_state :: list()) :: term()
          when reason: :normal | :terminate`,
      'What is shown of the server in its status and in reports of its end.',
      true,
    ),
    callback(
      'handle_call',
      3,
      `@callback handle_call(request :: term(), from(), state :: term()) ::
            {:reply, reply, new_state}
            | {:reply, reply, new_state,
               timeout() | :hibernate | {:continue, continue_arg :: term()}}
            | {:noreply, new_state}
            | {:noreply, new_state,
               timeout() | :hibernate | {:continue, continue_arg :: term()}}
            | {:stop, reason, reply, new_state}
            | {:stop, reason, new_state}
          when reply: term(), new_state: term(), reason: term()`,
      'Answers a request of `GenServer.call/3`; with `{:noreply, state}` the answer comes later, by `GenServer.reply/2`.',
      true,
    ),
    callback(
      'handle_cast',
      2,
      `@callback handle_cast(request :: term(), state :: term()) ::
            {:noreply, new_state}
            | {:noreply, new_state,
               timeout() | :hibernate | {:continue, continue_arg :: term()}}
            | {:stop, reason :: term(), new_state}
          when new_state: term()`,
      'Handles a request of `GenServer.cast/2`, which nobody waits for.',
      true,
    ),
    callback(
      'handle_continue',
      2,
      `@callback handle_continue(continue_arg, state :: term()) ::
            {:noreply, new_state}
            | {:noreply, new_state,
               timeout() | :hibernate | {:continue, continue_arg}}
            | {:stop, reason :: term(), new_state}
          when new_state: term(), continue_arg: term()`,
      'Goes on with what a callback has asked for by `{:continue, argument}`, before the next message.',
      true,
    ),
    callback(
      'handle_info',
      2,
      `@callback handle_info(msg :: :timeout | term(), state :: term()) ::
            {:noreply, new_state}
            | {:noreply, new_state,
               timeout() | :hibernate | {:continue, continue_arg :: term()}}
            | {:stop, reason :: term(), new_state}
          when new_state: term()`,
      'Handles all other messages.',
      true,
    ),
    callback(
      'init',
      1,
      `@callback init(init_arg :: term()) ::
            {:ok, state}
            | {:ok, state,
               timeout() | :hibernate | {:continue, continue_arg :: term()}}
            | :ignore
            | {:stop, reason :: any()}
          when state: any()`,
      'Gives the first state of the server; whoever starts it waits for that.',
    ),
    callback(
      'terminate',
      2,
      `@callback terminate(reason, state :: term()) :: term()
          when reason: :normal | :shutdown | {:shutdown, term()} | term()`,
      'Cleans up before the server ends, where it ends by itself or traps exits.',
      true,
    ),
  ],
  'Elixir.Supervisor': [
    callback(
      'init',
      1,
      `@callback init(init_arg :: term()) ::
            {:ok,
             {sup_flags(),
              [
                child_spec()
                | (old_erlang_child_spec :: :supervisor.child_spec())
              ]}}
            | :ignore`,
      'Gives the flags of the supervisor and the specifications of its children.',
    ),
  ],
  'Elixir.Application': [
    callback(
      'config_change',
      3,
      `@callback config_change(changed, new, removed) :: :ok
          when changed: keyword(), new: keyword(), removed: [atom()]`,
      'Is told of what has changed in the environment of the application.',
      true,
    ),
    callback(
      'prep_stop',
      1,
      `@callback prep_stop(state()) :: state()`,
      'Is called before the tree of the application is stopped; what it gives goes to `stop/1`.',
      true,
    ),
    callback(
      'start',
      2,
      `@callback start(start_type(), start_args :: term()) ::
            {:ok, pid()} | {:ok, pid(), state()} | {:error, reason :: term()}`,
      'Starts the tree of the application, and gives the pid of its supervisor.',
    ),
    callback(
      'start_phase',
      3,
      `@callback start_phase(phase :: term(), start_type(), phase_args :: term()) ::
            :ok | {:error, reason :: term()}`,
      'Goes through one phase of the start, when the application has phases.',
      true,
    ),
    callback(
      'stop',
      1,
      `@callback stop(state()) :: term()`,
      'Is called after the tree of the application has stopped.',
    ),
  ],
  'Elixir.DynamicSupervisor': [
    callback(
      'init',
      1,
      `@callback init(init_arg :: term()) :: {:ok, sup_flags()} | :ignore`,
      'Gives the flags of the supervisor.',
    ),
  ],
  'Elixir.Exception': [
    callback(
      'blame',
      2,
      `@callback blame(t(), stacktrace()) :: {t(), stacktrace()}`,
      'Adds to an exception what its stack trace tells of the reason.',
      true,
    ),
    callback(
      'exception',
      1,
      `@callback exception(term()) :: t()`,
      'Makes the exception from the arguments of `raise/2`.',
    ),
    callback('message', 1, `@callback message(t()) :: String.t()`, 'The text of the exception.'),
  ],
  'Elixir.Access': [
    callback(
      'fetch',
      2,
      `@callback fetch(term :: t(), key()) :: {:ok, value()} | :error`,
      'The value at the key, as `{:ok, value}`, or `:error`.',
    ),
    callback(
      'get_and_update',
      3,
      `@callback get_and_update(
            data,
            key(),
            (value() | nil -> {current_value, new_value :: value()} | :pop)
          ) :: {current_value, new_data :: data}
          when current_value: value(), data: container()`,
      'Gives the value at the key to the function, and puts in what that answers.',
    ),
    callback(
      'pop',
      2,
      `@callback pop(data, key()) :: {value(), data} when data: container()`,
      'Takes the value at the key out.',
    ),
  ],
  'Elixir.Enumerable': [
    callback(
      'count',
      1,
      `@callback count(t()) :: {:ok, non_neg_integer()} | {:error, module()}`,
      'How many elements there are, or `{:error, module}` to count them one by one.',
    ),
    callback(
      'member?',
      2,
      `@callback member?(t(), term()) :: {:ok, boolean()} | {:error, module()}`,
      'Whether the element is there, or `{:error, module}` to look at them one by one.',
    ),
    callback(
      'reduce',
      3,
      `@callback reduce(t(), acc(), reducer()) :: result()`,
      'Goes through the elements as the command in the accumulator says.',
    ),
    callback(
      'slice',
      1,
      `@callback slice(t()) ::
            {:ok, size :: non_neg_integer(), slicing_fun() | to_list_fun()}
            | {:error, module()}`,
      'How many elements there are, and a function that gives some of them, or `{:error, module}`.',
    ),
  ],
  'Elixir.Collectable': [
    callback(
      'into',
      1,
      `@callback into(t()) ::
            {initial_acc :: term(),
             collector :: (term(), command() -> t() | term())}`,
      'The first accumulator, and a function that adds to it, ends, or gives up.',
    ),
  ],
  'Elixir.GenEvent': [
    callback(
      'code_change',
      3,
      `@callback code_change(old_vsn, state :: term(), extra :: term()) ::
            {:ok, new_state :: term()}
          when old_vsn: term() | {:down, term()}`,
      'Changes the state when the code of the handler is replaced by another version.',
    ),
    callback(
      'handle_call',
      2,
      `@callback handle_call(request :: term(), state :: term()) ::
            {:ok, reply, new_state}
            | {:ok, reply, new_state, :hibernate}
            | {:remove_handler, reply}
          when reply: term(), new_state: term()`,
      'Answers a request of `GenEvent.call/4`.',
    ),
    callback(
      'handle_event',
      2,
      `@callback handle_event(event :: term(), state :: term()) ::
            {:ok, new_state} | {:ok, new_state, :hibernate} | :remove_handler
          when new_state: term()`,
      'Handles an event of `GenEvent.notify/2`.',
    ),
    callback(
      'handle_info',
      2,
      `@callback handle_info(msg :: term(), state :: term()) ::
            {:ok, new_state} | {:ok, new_state, :hibernate} | :remove_handler
          when new_state: term()`,
      'Handles all other messages that come to the manager.',
    ),
    callback(
      'init',
      1,
      `@callback init(args :: term()) ::
            {:ok, state} | {:ok, state, :hibernate} | {:error, reason :: any()}
          when state: any()`,
      'Gives the first state of the handler.',
    ),
    callback(
      'terminate',
      2,
      `@callback terminate(reason, state :: term()) :: term()
          when reason:
                 :stop
                 | {:stop, term()}
                 | :remove_handler
                 | {:error, term()}
                 | term()`,
      'Cleans up before the handler is removed.',
    ),
  ],
  'Elixir.String.Chars': [callback('to_string', 1, `@callback to_string(t()) :: String.t()`, 'The term as text.')],
  'Elixir.Inspect': [
    callback(
      'inspect',
      2,
      `@callback inspect(t(), Inspect.Opts.t()) :: Inspect.Algebra.t()`,
      'The term as a document of the algebra.',
    ),
  ],
}
