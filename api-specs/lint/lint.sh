#!/usr/bin/env bash
# Holds the API documents to Spectral's, OWASP's and the UK government's rules; exceptions.yaml lists what is let through.
# The government's rules are read from $GOLDEN_THREAD_CONFORMANCE/api-lint and skipped, saying so, when that is unset.
# Needs Node.js 20 or newer; fetches its tools from npm the first time.
#   api-specs/lint/lint.sh [document]     the merged document when none is named
set -euo pipefail
document="${1:-$(dirname -- "$0")/../golden-thread.yaml}"
[ -r "$document" ] || { echo "lint.sh: there is no $document to check" >&2; exit 2; }
document="$(realpath -- "$document")"
cd -- "$(dirname -- "$0")"
command -v npm >/dev/null || { echo "lint.sh: install Node.js 20 or newer, with npm" >&2; exit 2; }
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
exec node lint.mjs "$document"
