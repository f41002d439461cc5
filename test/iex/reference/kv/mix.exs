defmodule KV.MixProject do
  use Mix.Project

  def project, do: [app: :kv, version: "0.0.1"]

  def application, do: [applications: [:logger], mod: {KV, []}]
end
