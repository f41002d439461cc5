# Layouts of random documents of Inspect.Algebra at some widths. Writes layout.json: {"doc", "texts": {width: text}}.
#
# A document is written as text, or as a list with its kind first: ["cons", left, right] and so on, the arguments as in layout.ts.
#
#     elixir test/otp/term/reference/layout.exs

Code.require_file("support.exs", __DIR__)
:rand.seed(:exsss, {13, 14, 15})

defmodule Docs do
  import Inspect.Algebra

  def random(0), do: Terms.pick(["a", "bb", "ccc", "dddd dddd", "é", empty(), line(), break(""), break(" "), flex_break(" "), flex_break(", "), string("éé"), string("e\u0301🇩🇪")])
  def random(depth) do
    doc = fn -> random(depth - 1) end
    case Terms.below(16) do
      0 -> random(0)
      n when n in 1..4 -> concat(doc.(), concat(doc.(), doc.()))
      n when n in 5..6 -> glue(doc.(), Terms.pick(["", " ", "--"]), doc.())
      7 -> flex_glue(doc.(), doc.())
      n when n in 8..10 -> group(doc.(), Terms.pick([:self, :self, :inherit]))
      11 -> nest(doc.(), Terms.pick([1, 2, 5, :cursor, :reset]), Terms.pick([:always, :break]))
      12 -> nest(doc.(), 2)
      13 -> Terms.pick([&force_unfit/1, &next_break_fits(&1, :enabled), &next_break_fits(&1, :disabled)]).(doc.())
      14 -> Terms.pick([&no_limit/1, &concat(collapse_lines(Terms.pick([1, 2])), &1)]).(doc.())
      15 -> fold_doc(for(_ <- 1..4, do: group(doc.())), &flex_glue(concat(&1, ","), &2))
    end
  end

  def encode(text) when is_binary(text), do: text
  def encode(:doc_nil), do: ["nil"]
  def encode(:doc_line), do: ["line"]
  def encode({:doc_string, text, _}), do: ["string", text]
  def encode({:doc_cons, left, right}), do: ["cons", encode(left), encode(right)]
  def encode({:doc_nest, doc, by, mode}), do: ["nest", encode(doc), if(is_atom(by), do: Atom.to_string(by), else: by), mode == :break]
  def encode({:doc_break, text, mode}), do: ["break", text, mode == :flex]
  def encode({:doc_group, doc, mode}), do: ["group", encode(doc), mode == :inherit]
  def encode({:doc_fits, doc, mode}), do: ["fits", encode(doc), mode == :enabled]
  def encode({:doc_force, doc}), do: ["force", encode(doc)]
  def encode({:doc_collapse, max}), do: ["collapse", max]
  def encode({:doc_limit, doc, :infinity}), do: ["limit", encode(doc)]
end

cases =
  for _ <- 1..4000 do
    doc = Inspect.Algebra.group(Docs.random(5))
    texts = for width <- [:infinity, 0, 5, 10, 20, 40], do: {to_string(width), IO.iodata_to_binary(Inspect.Algebra.format(doc, width))}
    {doc, texts}
  end

small? = fn {doc, _} -> IO.iodata_length(Json.encode(Docs.encode(doc))) < 600 end

Json.write("layout.json", for {doc, texts} <- cases |> Enum.uniq() |> Enum.filter(small?) |> Enum.take(1000) do
  {:object, [{"doc", Docs.encode(doc)}, {"texts", {:object, texts}}]}
end)
