# The characters above ASCII that Elixir's tokenizer takes in identifiers. Writes main/otp/term/identifier-ranges.ts.
#
#     elixir test/otp/term/reference/identifiers.exs

defmodule Identifiers do
  # :letter may begin an identifier, :follower may only follow.
  def kind(char) do
    cond do
      taken?([char]) -> :letter
      taken?([?_, char]) -> :follower
      true -> nil
    end
  end

  defp taken?(chars) do
    match?({_, _, [], _, _, _}, String.Tokenizer.tokenize(chars))
  rescue
    _ -> false
  end

  # The gap to the range before and, after a dash, how much longer than one character the range is, in base 36.
  def ranges(chars) do
    chars
    |> Enum.chunk_while(nil, fn
      char, {first, last} when char == last + 1 -> {:cont, {first, char}}
      char, nil -> {:cont, {char, char}}
      char, range -> {:cont, range, {char, char}}
    end, &{:cont, &1, nil})
    |> Enum.map_reduce(0x80, fn {first, last}, next ->
      {base36(first - next) <> if(last > first, do: "-" <> base36(last - first), else: ""), last + 1}
    end)
    |> elem(0)
    |> Enum.chunk_while("", fn word, line ->
      if String.length(line) + String.length(word) > 110, do: {:cont, line, word <> " "}, else: {:cont, line <> word <> " "}
    end, &{:cont, String.trim_trailing(&1), nil})
    |> Enum.map_join(" +\n", &"  '#{&1}'")
  end

  defp base36(number), do: String.downcase(Integer.to_string(number, 36))
end

chars = Enum.concat(0x80..0xD7FF, 0xE000..0x10FFFF) |> Enum.group_by(&Identifiers.kind/1)

File.write!(Path.join(__DIR__, "../../../../main/otp/term/identifier-ranges.ts"), """
/**
 * The characters above ASCII that Elixir 1.14 takes in identifiers: Unicode 14 without the scripts and characters that are not recommended.
 *
 * Each range is written as the gap to the one before and, after a dash, how much longer than one it is; both in base 36, the first gap from
 * U+0080. Made by test/otp/term/reference/identifiers.exs from the tokenizer of Elixir itself.
 */

/** Letters: they may begin an identifier. */
export const letterRanges =
#{Identifiers.ranges(chars.letter)}

/** Marks and digits: they may follow. */
export const followerRanges =
#{Identifiers.ranges(chars.follower)}
""")
