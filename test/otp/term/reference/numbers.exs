# Texts of floats. Writes floats.json: [bits in hex, inspect, to_string].
#
#     elixir test/otp/term/reference/numbers.exs

Code.require_file("support.exs", __DIR__)
:rand.seed(:exsss, {4, 5, 6})

powers = for exponent <- -30..30, digits <- [1, 12, 123, 9007199254740993], do: digits * :math.pow(10, exponent)
short = for _ <- 1..500, do: Terms.below(100_000) / Terms.pick([1, 10, 100, 1000, 1.0e7, 1.0e12])
large = for _ <- 1..300, do: 1.0 * Terms.below(10 ** Terms.pick([15, 16, 17, 18, 20]))
any = for _ <- 1..2000, do: Terms.any_float()
floats = [0.0, -0.0, 5.0e-324, 1.7976931348623157e308, 2.2250738585072014e-308] ++ powers ++ short ++ large ++ any

Json.write("floats.json", for(f <- floats, do: [Base.encode16(<<f::float>>), inspect(f), to_string(f)]))
