# Prints what String.split/1 makes of texts and of random bytes, in base 64: one line `input part part ...` each.
:rand.seed(:exsss, {1, 2, 3})
b = &Base.encode64/1
ws = for c <- Enum.concat([0..0x3100, [0xFEFF, 0x180E]]), c not in 0xD800..0xDFFF, s = <<c::utf8>>, String.split("a" <> s <> "b") != ["a" <> s <> "b"], do: c
alphabet = ws ++ [0xA0, 0x202F, 0x2007, 0x200B, 0xFEFF, ?a, ?b, ?é, ?€, 0x1F600, 0]
texts = for _ <- 1..150, do: for(_ <- 1..:rand.uniform(12), into: "", do: <<Enum.random(alphabet)::utf8>>)
each = for c <- ws ++ [0xA0, 0x202F, 0x2007, 0x200B, 0xFEFF, 0x180E, 0x1C, 0x1D, 0x1E, 0x1F, 0x85], do: "GET" <> <<c::utf8>> <> "b" <> <<c::utf8>>
bytes = for _ <- 1..200, do: for(_ <- 1..:rand.uniform(16), into: "", do: <<Enum.random([0x20, 0x0A, 0x0D, 0x09, 0xC2, 0x85, 0xA0, 0xE2, 0x80, 0x83, 0xE1, 0x9A, 0xFF, 0xED, 0xF0, 0x9F, ?a, ?G])>>)
for t <- ["", " ", "\r\n", "CREATE shopping\r\n", "  CREATE   spaced  \r\n", "PUT\tspaced\tkey\tvalue\r\n", "CREATE café\r\n", "CREATE caf\xC3\r\n"] ++ each ++ texts ++ bytes,
  do: IO.puts(Enum.map_join([t | String.split(t)], " ", b))
