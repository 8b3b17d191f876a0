-- Neovim's own LSP client with the server: started by scripts/editors/otherEditors.mjs (Neovim 0.7 and later).
--   environment: DELIB_CONFIG (the set-up of docs/editors.md), DELIB_FILE (an act in which « Présents : 9 » counts 8 names)
-- Prints a line per proof; leaves with status 1 at the first that fails.
local PATIENCE = 30000
local function say(words) io.stdout:write(words .. '\n') end

local function prove()
  dofile(vim.env.DELIB_CONFIG)
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DELIB_FILE))
  assert(vim.bo.filetype == 'deliberation', 'the file is a ' .. vim.bo.filetype)
  local id = _G.delib_client
  assert(id, 'the client does not start')

  local function found(rule)
    for _, each in ipairs(vim.diagnostic.get(0)) do
      local code = each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code)
      if code == rule then return each end
    end
  end
  local function await(what, look)
    assert(vim.wait(PATIENCE, look, 20), 'never came: ' .. what)
  end
  local function ask(method, params)
    params.textDocument = { uri = vim.uri_from_bufnr(0) }
    local answers = vim.lsp.buf_request_sync(0, method, params, PATIENCE)
    local answer = answers and answers[id]
    assert(answer and not answer.err, method .. ': ' .. vim.inspect(answer and answer.err))
    return answer.result
  end
  local encoding = vim.lsp.get_client_by_id(id).offset_encoding
  -- Where words stand, as the protocol counts.
  local function place(words, past)
    for row, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
      local from, to = line:find(words, 1, true)
      if from then
        return { line = row - 1, character = vim.lsp.util._str_utfindex_enc(line, past and to or from, encoding) }
      end
    end
    error('not in the text: ' .. words)
  end
  local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

  await('the finding', function() return found('listed-count') end)
  say('ok diagnostics')

  local at = found('listed-count')
  local range = {
    start = { line = at.lnum, character = at.col },
    ['end'] = { line = at.end_lnum, character = at.end_col },
  }
  local actions = ask('textDocument/codeAction', { range = range, context = { diagnostics = { at.user_data.lsp } } })
  local fix
  for _, action in ipairs(actions) do if action.isPreferred and action.edit then fix = action end end
  assert(fix, 'no quick fix')
  vim.lsp.util.apply_workspace_edit(fix.edit, encoding)
  assert(text():find('Présents : 8', 1, true), 'the fix writes nothing')
  await('the end of the finding', function() return not found('listed-count') end)
  say('ok code action')

  local last = vim.api.nvim_buf_line_count(0)
  vim.api.nvim_buf_set_lines(0, last, last, false, { 'Nomenclature ACTES : subv' })
  local items = ask('textDocument/completion', { position = { line = last, character = 25 } })
  items = items.items or items
  local subsidies
  for _, item in ipairs(items) do if item.label:find('^7%.5') then subsidies = item end end
  assert(subsidies, 'no code 7.5 among ' .. #items .. ' items')
  vim.api.nvim_buf_set_lines(0, last, last + 1, false, {})
  say('ok completion')

  local hover = ask('textDocument/hover', { position = place('LAFAYE', true) })
  assert(hover and vim.inspect(hover.contents):find('JOLIVET', 1, true), 'hover does not tell the proxy')
  say('ok hover')

  local edit = ask('textDocument/rename', { position = place('PEYROT', true), newName = 'Marc PEYRAT' })
  vim.lsp.util.apply_workspace_edit(edit, encoding)
  local _, renamed = text():gsub('PEYRAT', '')
  assert(renamed == 2 and not text():find('PEYROT', 1, true), 'renamed ' .. renamed .. ' times')
  say('ok rename')

  local row = place('Secrétaire de séance :').line
  vim.api.nvim_buf_set_lines(0, row, row + 1, false, { 'Secrétaire de séance :  Mme  Pauline DESSERT.' })
  local edits = ask('textDocument/formatting', { options = { tabSize = 2, insertSpaces = true } })
  vim.lsp.util.apply_text_edits(edits, vim.api.nvim_get_current_buf(), encoding)
  assert(text():find('Mme Pauline DESSERT.\n', 1, true), 'the spaces are left')
  say('ok formatting')

  vim.lsp.stop_client(id)
  await('the end of the server', function() return vim.lsp.client_is_stopped(id) end)
  say('ok shutdown')
end

local ok, err = pcall(prove)
if not ok then
  io.stderr:write(tostring(err) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
