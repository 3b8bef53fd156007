-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The action "latchkey <address>": asks Latchkey about each request in the forward-auth dialect, removes what the client
-- claims to be, puts in what Latchkey says of it, and passes a refusal on to the client as it is. It sets
-- txn.latchkey_decision to "allow" when, and only when, Latchkey allowed the request; haproxy.cfg denies the rest.

local TIMEOUT = 5000 -- milliseconds

-- What Latchkey says of the caller. Each is set on every request, empty for an anonymous one.
local IDENTITY = {
  "x-forwarded-user", "x-forwarded-email", "x-forwarded-groups", "x-latchkey-token-id",
  "x-latchkey-auth-method", "x-latchkey-decision-id", "x-latchkey-decision",
}

-- Facts that only this proxy may state.
local FACTS = {
  "x-forwarded-for", "x-forwarded-host", "x-forwarded-method", "x-forwarded-proto", "x-forwarded-uri",
  "x-forwarded-port", "x-forwarded-prefix", "x-original-method", "x-original-url", "x-original-uri", "forwarded",
}

-- Belong to one connection or to the body, which is not sent along.
local NOT_ASKED = {
  ["connection"] = true, ["content-length"] = true, ["expect"] = true, ["host"] = true, ["keep-alive"] = true,
  ["proxy-connection"] = true, ["te"] = true, ["trailer"] = true, ["transfer-encoding"] = true, ["upgrade"] = true,
}

local NOT_ANSWERED = {
  ["connection"] = true, ["content-length"] = true, ["keep-alive"] = true, ["transfer-encoding"] = true,
}

local reserved = {}
for _, name in ipairs(IDENTITY) do reserved[name] = true end
for _, name in ipairs(FACTS) do reserved[name] = true end

local function spelling(name)
  return (name:lower():gsub("_", "-"))
end

-- A table of arrays from 1, whatever the caller counts from.
local function values_of(field)
  local values = {}
  local first = field[0] ~= nil and 0 or 1
  for i = first, #field do values[#values + 1] = field[i] end
  return values
end

local function strip(txn)
  for name, _ in pairs(txn.http:req_get_headers()) do
    if reserved[spelling(name)] then txn.http:req_del_header(name) end
  end
end

local function question(txn)
  local headers = {}
  for name, field in pairs(txn.http:req_get_headers()) do
    if not NOT_ASKED[name] then headers[name] = values_of(field) end
  end
  headers["x-forwarded-method"] = { txn.sf:method() }
  headers["x-forwarded-proto"] = { txn.f:ssl_fc() == 1 and "https" or "http" }
  headers["x-forwarded-host"] = { txn.sf:req_hdr("host") }
  headers["x-forwarded-uri"] = { txn.sf:pathq() }
  headers["x-forwarded-for"] = { txn.sf:src() }
  return headers
end

local function refuse(txn, answer)
  local reply = txn:reply({ status = answer.status, body = answer.body })
  for name, field in pairs(answer.headers) do
    if not NOT_ANSWERED[name:lower()] then
      for _, value in ipairs(values_of(field)) do reply:add_header(name, value) end
    end
  end
  txn:done(reply)
end

local function first(answer, name)
  local field = answer.headers[name]
  return field and values_of(field)[1] or ""
end

core.register_action("latchkey", { "http-req" }, function(txn, address)
  strip(txn)
  local answer = core.httpclient():get({
    url = "http://" .. address .. "/authz/forward", headers = question(txn), timeout = TIMEOUT,
  })
  if answer.status >= 400 and answer.headers ~= nil then return refuse(txn, answer) end
  if answer.status < 200 or answer.status > 299 or first(answer, "x-latchkey-decision") ~= "allow" then return end
  for _, name in ipairs(IDENTITY) do txn.http:req_set_header(name, first(answer, name)) end
  -- The client's credential has done its work. An API with a log-in of its own on bypassed paths needs these two gone.
  txn.http:req_del_header("authorization")
  txn.http:req_del_header("x-api-key")
  txn:set_var("txn.latchkey_decision", "allow")
end, 1)
