// Validates web pages: with the Nu HTML Checker, then in Chromium, in light and in dark colours, with axe. In Chromium it
// also looks for what neither says: a page that needs a network, a page that scrolls sideways on a narrow screen
// (WCAG 2.2, 1.4.10), a picture or an internal link that leads nowhere.
// Prints a line for each page and tool; exits with 1 if any page has a fault.
//
//   node html.mjs PAGE.html…
//
// LLUNIO_CHROMIUM names the Chromium to drive; without it the one that playwright installed is taken.

import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import vnu from 'vnu-jar'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 900 }
const SHOWN = 5
// For a file, Nu takes “self” in a content security policy to allow nothing. Chromium, which shows the page, is asked instead.
const NOT_FOR_FILES = /^Resource violates Content Security Policy/

const pages = process.argv.slice(2).map((page) => resolve(page))
if (pages.length === 0) {
  console.error('the validators of web pages were given no files')
  process.exit(2)
}

let good = true
nu(pages)
await inChromium(pages)
process.exitCode = good ? 0 : 1

/** Prints the verdict of a tool on a page. */
function report(tool, page, faults, note = '') {
  console.log(`${faults.length ? 'FAIL' : 'ok  '}  ${tool} ${page}${note}`)
  for (const fault of faults) console.log(`      ${fault}`)
  good &&= faults.length === 0
}

/** The Nu HTML Checker over all pages at once, for starting Java takes longer than a page. Its warnings count. */
function nu(pages) {
  const run = spawnSync('java', ['-jar', vnu, '--format', 'json', ...pages], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  let messages
  try {
    messages = JSON.parse(run.stderr).messages
  } catch {
    console.log(`FAIL  Nu HTML Checker could not be run: ${run.error ?? run.stderr}`)
    good = false
    return
  }
  for (const page of pages) {
    const url = pathToFileURL(page).href
    const own = messages.filter((message) => samePlace(message.url, url))
    const faults = own
      .filter((message) => message.type !== 'info' || message.subType === 'warning')
      .filter((message) => !NOT_FOR_FILES.test(message.message))
      .map((message) => `${message.subType ?? message.type}, line ${message.lastLine}: ${message.message}`)
    report('Nu', page, faults)
  }
  // Messages that belong to no page, such as a file that cannot be read, must not be lost.
  const urls = pages.map((page) => pathToFileURL(page).href)
  const stray = messages.filter((message) => !urls.some((url) => samePlace(message.url, url)))
  if (stray.length) report('Nu', '(no page)', stray.map((message) => message.message))
}

/** Java and Node write file addresses with one and with three slashes. */
function samePlace(url, wanted) {
  return url !== undefined && url.startsWith('file:') && fileURLToPath(new URL(url)) === fileURLToPath(wanted)
}

async function inChromium(pages) {
  const browser = await chromium.launch({
    executablePath: process.env.LLUNIO_CHROMIUM || undefined,
    // A container runs the tests as root, where Chromium’s sandbox does not start. The pages are our own.
    chromiumSandbox: false,
  })
  for (const page of pages) {
    for (const colours of ['light', 'dark']) await axe(browser, page, colours)
    await behaviour(browser, page)
  }
  await browser.close()
}

async function axe(browser, path, colours) {
  const { page, context } = await open(browser, path, { colorScheme: colours, viewport: WIDE })
  await page.evaluate(AXE)
  const result = await page.evaluate((values) => axe.run(document, { runOnly: { type: 'tag', values } }), RULES)
  const faults = result.violations.flatMap((violation) =>
    violation.nodes
      .slice(0, SHOWN)
      .map((node) => `${violation.id} (${violation.impact}): ${violation.help}: ${node.target.join(' ')}`),
  )
  if (result.passes.length === 0) faults.push('no rule of axe found anything to look at')
  const unsure = result.incomplete.length ? `, unsure of ${result.incomplete.map((rule) => rule.id).join(', ')}` : ''
  report(`axe ${colours}`, path, faults, ` (${result.passes.length} rules passed${unsure})`)
  await context.close()
}

async function behaviour(browser, path) {
  const { page, context, faults } = await open(browser, path, { viewport: NARROW })
  const found = await page.evaluate(() => ({
    width: document.scrollingElement.scrollWidth,
    pictures: [...document.images].filter((image) => !image.naturalWidth).map((image) => image.getAttribute('src')),
    anchors: [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href'))
      .filter((href) => href !== '#' && !document.getElementById(decodeURIComponent(href.slice(1)))),
    neighbours: [...document.querySelectorAll('a[href]')].map((link) => link.href).filter((href) => href.startsWith('file:')),
  }))
  if (found.width > NARROW.width) faults.push(`is ${found.width} pixels wide on a screen of ${NARROW.width}`)
  for (const source of found.pictures) faults.push(`the picture ${source?.slice(0, 80)} cannot be shown`)
  for (const href of found.anchors) faults.push(`the link ${href} leads nowhere`)
  for (const href of new Set(found.neighbours.map((href) => href.split('#')[0]))) {
    if (!readable(href)) faults.push(`the link to ${href} leads to no file`)
  }
  report('page', path, faults)
  await context.close()
}

/** Opens a page and notes what goes wrong while it loads. Nothing is fetched from a network. */
async function open(browser, path, options) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults = []
  await context.route(/^https?:/, (route) => route.abort())
  page.on('request', (request) => {
    if (!/^(file|data|about):/.test(request.url())) faults.push(`asks the network for ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    if (request.url().startsWith('file:')) faults.push(`cannot load ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(`a script fails: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text())
  })
  await page.goto(pathToFileURL(path).href, { waitUntil: 'load' })
  return { page, context, faults }
}

function readable(href) {
  try {
    readFileSync(fileURLToPath(href))
    return true
  } catch {
    return false
  }
}
