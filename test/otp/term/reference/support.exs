# What the scripts of this folder share: random terms, and JSON of terms and of answers.
#
# A term is written as text, number (an integer that JSON holds exactly), or a list with its kind first:
#   ["a", name]  ["i", digits]  ["f", bits in hex]  ["b", bytes in hex, bits]  ["l", items]  ["l", items, tail]
#   ["t", items]  ["m", [[key, value], ...]]  ["p", number, serial]  ["c", module, name, arity]

defmodule Json do
  def encode(list) when is_list(list), do: ["[", Enum.intersperse(Enum.map(list, &encode/1), ","), "]"]
  def encode({:object, pairs}), do: ["{", Enum.intersperse(Enum.map(pairs, fn {k, v} -> [encode(k), ":", encode(v)] end), ","), "}"]
  def encode(number) when is_integer(number), do: Integer.to_string(number)
  def encode(true), do: "true"
  def encode(false), do: "false"
  def encode(text) when is_binary(text), do: [?", for(<<char::utf8 <- text>>, do: char(char)), ?"]

  defp char(?"), do: "\\\""
  defp char(?\\), do: "\\\\"
  defp char(char) when char < 0x20 or char in 0x7F..0x9F or char in [0x2028, 0x2029, 0xFEFF] or char in 0xFFF0..0xFFFF do
    ["\\u", String.pad_leading(Integer.to_string(char, 16), 4, "0")]
  end
  defp char(char), do: <<char::utf8>>

  # One item a line, so that a change shows.
  def write(name, items) do
    lines = Enum.map_intersperse(items, ",\n", &encode/1)
    File.write!(Path.join(__DIR__, name), ["[\n", lines, "\n]\n"])
  end
end

defmodule Terms do
  def encode(atom) when is_atom(atom), do: ["a", Atom.to_string(atom)]
  def encode(int) when is_integer(int) and abs(int) <= 9_007_199_254_740_991, do: int
  def encode(int) when is_integer(int), do: ["i", Integer.to_string(int)]
  def encode(float) when is_float(float), do: ["f", Base.encode16(<<float::float>>)]
  def encode(bits) when is_bitstring(bits) do
    if is_binary(bits) and String.valid?(bits) do
      bits
    else
      pad = rem(8 - rem(bit_size(bits), 8), 8)
      ["b", Base.encode16(<<bits::bitstring, 0::size(pad)>>), bit_size(bits)]
    end
  end
  def encode(list) when is_list(list) do
    {items, tail} = split(list, [])
    if tail == [], do: ["l", Enum.map(items, &encode/1)], else: ["l", Enum.map(items, &encode/1), encode(tail)]
  end
  def encode(tuple) when is_tuple(tuple), do: ["t", Enum.map(Tuple.to_list(tuple), &encode/1)]
  def encode(map) when is_map(map), do: ["m", for({k, v} <- :maps.to_list(map), do: [encode(k), encode(v)])]
  def encode(pid) when is_pid(pid) do
    [number, serial] = Regex.run(~r/<0\.(\d+)\.(\d+)>/, inspect(pid), capture: :all_but_first)
    ["p", String.to_integer(number), String.to_integer(serial)]
  end
  def encode(fun) when is_function(fun) do
    info = Function.info(fun)
    ["c", Atom.to_string(info[:module]), Atom.to_string(info[:name]), info[:arity]]
  end

  defp split([head | tail], items), do: split(tail, [head | items])
  defp split(tail, items), do: {Enum.reverse(items), tail}

  def pick(list), do: Enum.at(list, :rand.uniform(length(list)) - 1)
  def below(n), do: :rand.uniform(n) - 1

  @atoms [:a, :b, :ok, :error, :undefined, nil, true, false, :"foo bar", Foo, Foo.Bar, :"Elixir.foo", :é, :"", :+, :Foo, :a?, :z@host]
  @texts ["", "a", "b", "ab", "hello", "é", "\u{10000}", "\uFFFD", "\uE000x", "a\0", "line\nbreak", "\#{x}", "it's", "\"q\"", "z"]
  @funs [{Enum, :map, 2}, {Enum, :map, 3}, {Enum, :zip, 1}, {Map, :get, 2}, {:erlang, :+, 2}, {:lists, :"foo bar", 0}]

  # A random term; `depth` levels of containers at most.
  def random(depth) do
    case below(if depth == 0, do: 9, else: 15) do
      0 -> below(5)
      1 -> integer()
      2 -> float()
      3 -> pick(@atoms)
      4 -> pick(@texts)
      5 -> text()
      6 -> bits()
      7 -> :c.pid(0, below(4), below(3))
      8 -> pick([below(3), below(3) * 1.0, pick(@atoms)])
      9 -> pick([[], {}, %{}])
      10 -> many(depth, 4)
      11 -> List.to_tuple(many(depth, 4))
      12 -> Map.new(many(depth, 4), &{&1, random(depth - 1)})
      13 -> improper(many(depth, 3), random(depth - 1))
      14 -> pick([charlist(), keywords(depth), fun()])
    end
  end

  def many(depth, count), do: for(_ <- 1..(1 + below(count)), do: random(depth - 1))
  def improper([], tail), do: tail
  def improper([head | rest], tail), do: [head | improper(rest, tail)]
  def charlist, do: for(_ <- 1..(1 + below(6)), do: pick([?a, ?z, ?\n, 0, 200, 27, ?', 127]))
  def keywords(depth), do: for(_ <- 1..(1 + below(3)), do: {pick(@atoms), random(depth - 1)})
  def fun, do: with({m, f, a} = pick(@funs), do: Function.capture(m, f, a))

  def integer do
    base = pick([0, 10, 255, 65_536, 0x7FFFFFFF, 9_007_199_254_740_991, 9_007_199_254_740_992, 0xFFFFFFFFFFFFFFFF, 10 ** 30])
    pick([1, -1]) * (base + below(4))
  end

  def float do
    case below(4) do
      0 -> pick([0.0, -0.0, 1.0, -1.0, 0.5, 1.0e15, 1.0e16, 1.0e-7, 1.0e22, 9007199254740992.0, 9007199254740994.0, 1.0e30])
      1 -> (below(2000) - 1000) / pick([1, 2, 10, 1000])
      _ -> any_float()
    end
  end

  def any_float do
    case :rand.bytes(8) do
      <<float::float>> -> float
      _ -> any_float()
    end
  end

  def text, do: for(_ <- 1..(1 + below(6)), into: "", do: <<pick([?a, ?Z, ?\s, ?#, ?{, ?\\, 7, 8, 27, 127, 0x80, 0xA0, 0xE9, 0x20AC, 0xFEFF, 0xFFFE, 0x1F600])::utf8>>)

  def bits do
    bytes = :rand.bytes(below(4))
    size = below(8)
    <<bytes::binary, below(256)::size(size)>>
  end
end

