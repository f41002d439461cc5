# Atoms as literal, key and function name. Writes atoms.json: [name, literal, key, call].
#
#     elixir test/otp/term/reference/atoms.exs

Code.require_file("support.exs", __DIR__)
:rand.seed(:exsss, {7, 8, 9})

operators =
  ~w(! != !== % %{} & && &&& * ** + ++ +++ - -- --- -> . .. ... ..// / // < <- <<< <<>> <<~ <= <> <|> <~ <~> = == === =~ =>) ++
    ~w(> >= >> >>> @ \\ ^ ^^^ {} | |> || ||| ~> ~>> ~~~ :: : ; , [] and or not in when do end fn true false nil catch else after rescue)

names = ~w(a ab a_b _a a1 1a a? a! a?b ?a a@b a@ @a A Ab A.B a.b Elixir Elixir.A Elixir.A.B Elixir.a Elixir.A.b Elixir. Elixir.Elixir Elixir.Elixir.A) ++
  ~w(Elixirs Elixir.A1_b Elixir.A? Foo! Foo@bar é É éa aé A_é Éa ñandú µ aµ ªa 日本 日本語 a日本 ひらカタ漢 α аб aб Ωmega a̱ 한국 a한 ไทย aไทย ٣ a٣ ǅ) ++
  ["", " ", "a b", "a\n", "\"", "\\", "a\#{b}", "\#", "e\u0301", "E\u0301", "a\u200Db", "\u{10400}", "Elixir.É", "a\0", "\uFEFF", "a-b", "'"]

alphabet = ~w(a b z A Z _ 0 9 ? ! @ . - é É ß 漢 я Σ ς € ́) ++ [" ", "\t", "\"", "Elixir."]
random = for _ <- 1..1500, do: Enum.map_join(1..(1 + Terms.below(4)), fn _ -> Terms.pick(alphabet) end)

Json.write("atoms.json", for name <- Enum.uniq(operators ++ names ++ random), name not in ~w(true false nil) do
  atom = String.to_atom(name)
  [name | Enum.map([:literal, :key, :remote_call], &Macro.inspect_atom(&1, atom))]
end)
