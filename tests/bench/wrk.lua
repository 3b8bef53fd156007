-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk -s wrk.lua URL -- TOKENS HEAD SCHEME: asks with a token drawn at random from the file TOKENS, one a line. HEAD is a
-- file with the request's bytes, in which @TOKEN@ stands for it. Prints one line of JSON at the end.

local threads = {}

function setup(thread)
  thread:set("number", #threads + 1)
  table.insert(threads, thread)
end

function init(arguments)
  tokens = {}
  for line in io.lines(arguments[1]) do tokens[#tokens + 1] = line end
  local file = assert(io.open(arguments[2], "rb"))
  local head = file:read("*a")
  file:close()
  local first, last = head:find("@TOKEN@", 1, true)
  before, after = head:sub(1, first - 1), head:sub(last + 1)
  math.randomseed(42 + number)
end

function request()
  return before .. tokens[math.random(#tokens)] .. after
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "not_2xx": %d, "broken": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
