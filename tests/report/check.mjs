// Looks at the report in Debian's Chromium: node --test check.mjs, with the pages and the packages of npm in REPORT.
import assert from "node:assert/strict";
import { existsSync, readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

const folder = process.env.REPORT;
const require = createRequire(`${folder}/`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const package_ = new URL("../../python/pysrc/echeance/audit/report/", import.meta.url);
const isLong = existsSync(`${folder}/many.html`);
const shots = `${folder}/shots`;

let browser;
before(async () => {
    mkdirSync(shots, { recursive: true });
    browser = await chromium.launch({
        executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
        args: [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ],
    });
});
after(() => browser?.close());

// A page, opened; what it asks of a network, reports or throws is kept.
async function opened(name, options = {}) {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
    page.wrong = [];
    page.on("request", (request) => {
        if (request.url() !== page.address) page.wrong.push(request.url());
    });
    page.on("console", (message) => page.wrong.push(message.text()));
    page.on("pageerror", (error) => page.wrong.push(error.message));
    page.address = `file://${folder}/${name}.html`;
    await page.goto(page.address);
    await page.waitForFunction(() => document.documentElement.dataset.ready);
    return page;
}
async function closed(page) {
    assert.deepEqual(page.wrong, []);
    await page.close();
}
async function violations(page) {
    await page.evaluate(`${axe};0`);
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    return found.violations.map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 200)}`);
}
// How many lines are shown: the first number that is told.
const shown = async (page) => Number(/[\d\s]*\d/.exec(await page.locator("#shown").textContent())[0].replace(/\s/g, ""));
async function shows(page, many) {
    for (let tries = 0; tries < 50 && (await shown(page)) !== many; tries++) await page.waitForTimeout(100);
    assert.equal(await shown(page), many);
}
const first = (page) => page.locator("#table button.link").first();
// The table may be drawn anew meanwhile: what is wanted is that Enter on a row opens it.
async function openFirst(page) {
    for (let tries = 0; tries < 5 && !(await page.locator("#person").isVisible()); tries++) {
        await first(page).focus();
        await page.keyboard.press("Enter");
        await page.waitForTimeout(200);
    }
    await page.waitForSelector("#answer h3");
}

test("the table that travels is that of npm, byte for byte", () => {
    for (const [ours, theirs] of [
        ["tabulator.min.js", "dist/js/tabulator.min.js"],
        ["tabulator.min.css", "dist/css/tabulator.min.css"],
        ["tabulator.LICENSE", "LICENSE"],
    ]) {
        const path = `${folder}/node_modules/tabulator-tables/${theirs}`;
        assert.ok(readFileSync(new URL(ours, package_)).equals(readFileSync(path)), ours);
    }
});

for (const colorScheme of ["light", "dark"]) {
    for (const lang of ["fr", "en"]) {
        test(`axe finds nothing: ${colorScheme}, ${lang}`, async () => {
            const page = await opened("since", { colorScheme });
            if (lang === "en") await page.click("#language");
            assert.equal(await page.locator("html").getAttribute("lang"), lang);
            assert.match(await page.title(), lang === "fr" ? /^Audit du registre au 21/ : /^Audit of the register as of November/);
            await page.screenshot({ path: `${shots}/${colorScheme}-${lang}.png`, fullPage: true });
            assert.deepEqual(await violations(page), []);
            await openFirst(page);
            assert.equal(await page.locator("#answer svg").getAttribute("lang"), lang);
            await page.screenshot({ path: `${shots}/${colorScheme}-${lang}-person.png` });
            assert.deepEqual(await violations(page), []);
            await closed(page);
        });
    }
}

for (const name of ["empty", "one", "hostile", "unnamed", "export"]) {
    test(`axe finds nothing on a narrow screen: ${name}`, async () => {
        const page = await opened(name, { viewport: { width: 400, height: 800 } });
        await page.screenshot({ path: `${shots}/narrow-${name}.png`, fullPage: true });
        assert.deepEqual(await violations(page), []);
        // Nothing but what scrolls by itself is wider than the screen.
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await closed(page);
    });
}

test("how the register was read is told in the language of the page", async () => {
    const page = await opened("export");
    const told = page.locator("div.warning li:visible");
    assert.equal(await told.count(), 3);
    assert.match(await told.last().innerText(), /^ligne 5, la dernière, sans fin de ligne/);
    await page.click("#language");
    assert.match(await told.last().innerText(), /^line 5, the last one, has no line end/);
    await closed(page);
});

test("a fault is told with its column, whatever that is called", async () => {
    const page = await opened("faulty");
    await page.selectOption("#outcome", "error");
    await shows(page, 1);
    await openFirst(page);
    const told = "colonne «\u00a0constructor\u00a0»\u00a0: des octets de la ligne ne sont aucune lettre dans le codage du registre; "
        + "si c’en est un autre, indiquez-le par --encoding";
    assert.equal(await page.locator("#answer li").first().textContent(), told);
    await closed(page);
});

test("a register without a line is gone through by keyboard", async () => {
    const page = await opened("empty");
    for (const id of ["language", "theme"]) {
        for (let tries = 0; tries < 5 && !(await page.locator(`#${id}`).evaluate((each) => each === document.activeElement)); tries++) await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
    }
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.ok(await page.locator("html").getAttribute("data-theme"));
    await closed(page);
});

test("a row is opened, left and followed by keyboard", async () => {
    const page = await opened("since");
    await openFirst(page);
    const name = await page.locator("#person-title").textContent();
    for (const title of ["Pourquoi", "Quoi faire maintenant", "Ce que dit le registre"]) {
        assert.equal(await page.locator("#answer h3", { hasText: title }).count(), 1, title);
    }
    assert.match(await page.locator("#answer").textContent(), /Sources\u00a0: S0/);
    await page.locator("#after").focus();
    await page.keyboard.press("Enter");
    assert.notEqual(await page.locator("#person-title").textContent(), name);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#person").isVisible(), false);
    // Where it was opened, it is left; the arrow goes to the next row.
    const row = () => page.evaluate(() => document.activeElement.dataset.row);
    const before_ = await row();
    assert.ok(before_ !== undefined);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction((was) => document.activeElement.dataset.row > was, before_);
    await closed(page);
});

test("the drawing in the page is that of the core", async () => {
    const page = await opened("one");
    await openFirst(page);
    const drawn = await page.evaluate(() => new XMLSerializer().serializeToString(document.querySelector("#answer svg")));
    const { execFileSync } = require("node:child_process");
    const cells = readFileSync(`${folder}/one.csv`, "utf8").split("\n")[1].split(",");
    const names = readFileSync(`${folder}/one.csv`, "utf8").split("\n")[0].split(",");
    const words = { oui: "yes", non: "no" };
    const facts = names.slice(2).map((fact, at) => `${fact}=${words[cells[at + 2]] ?? cells[at + 2]}`);
    const command = process.env.ECHEANCE;
    const told = execFileSync(command, ["timeline", "holder-review", "--as-of", "2026-11-21", ...facts, "--lang", "en"], { encoding: "utf8" });
    assert.equal(drawn, told.trimEnd());
    await closed(page);
});

test("what is shown is sorted, searched, chosen and copied", async () => {
    const page = await opened("since", { permissions: ["clipboard-read", "clipboard-write"] });
    assert.match(await page.locator("#shown").textContent(), /^Lignes montrées\u00a0: 290 sur 290$/);
    await page.fill("#search", "ZOE tremblay");
    await shows(page, readFileSync(`${folder}/today.csv`, "utf8").split("Tremblay Zoé").length - 1);
    await page.click("#reset");
    await shows(page, 290);

    // By the name of the person, down and up.
    const sort = page.locator(".tabulator-col[tabulator-field=key] button.sort");
    await sort.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#table button.link").textContent === "D-000000");
    await page.locator(".tabulator-col[tabulator-field=key] button.sort").click();
    await page.waitForFunction(() => document.querySelector("#table button.link").textContent === "D-000289");

    // A day of the calendar, and a list.
    const day = page.locator(".month button").first();
    const many = Number(await day.locator(".many span").first().textContent());
    await day.click();
    await shows(page, many);
    const list = page.locator(".card.urgent button.show");
    await list.click();
    const urgent = Number(await page.locator(".card.urgent .many span").first().textContent());
    await shows(page, urgent);

    await page.click("#columns summary");
    await page.getByLabel("nom", { exact: true }).check();
    await page.waitForSelector(".tabulator-col[tabulator-field=c1]:visible");
    await page.click("#columns summary");
    await page.click("#copy");
    await page.waitForFunction(() => /copiées/.test(document.getElementById("shown").textContent));
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split("\r\n");
    assert.equal(copied.length, urgent + 1);
    assert.match(copied[0], /^Personne\tÀ faire d’abord\t.*\tnom$/);
    assert.match(copied[1], /^D-\d{6}\t.*\t(Tremblay Zoé|Gagnon Luc|Côté Anne|Roy Émile)$/);
    await closed(page);
});

const sort = (page, field) => page.locator(`.tabulator-col[tabulator-field=${field}] button.sort`).click();
const marks = (page) => page.$$eval(".tabulator-col", (each) => each.map((one) => one.getAttribute("aria-sort")).filter((mark) => mark !== "none"));
const cellsOf = (page, field) => page.$$eval(`.tabulator-row .tabulator-cell[tabulator-field=${field}]`, (each) => each.map((one) => one.textContent));

test("what is empty stands last, whichever way a day is sorted", async () => {
    const page = await opened("since");
    for (const field of ["act_by", "next_due_on"]) {
        const firsts = [];
        for (const _ of ["up", "down"]) {
            await sort(page, field);
            await page.waitForTimeout(300);
            firsts.push((await cellsOf(page, field))[0]);
        }
        assert.ok(firsts.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)), String(firsts));
        assert.ok(firsts[0] < firsts[1], String(firsts));
    }
    await page.close();
});

test("the mark of the sorting and the order go together", async () => {
    const page = await opened("since");
    const top = await first(page).textContent();
    await sort(page, "key");
    await sort(page, "key");
    await page.waitForFunction(() => document.querySelector("#table button.link").textContent === "D-000289");
    await page.click("#language");
    await page.waitForTimeout(300);
    assert.deepEqual(await marks(page), ["descending"]);
    assert.equal(await first(page).textContent(), "D-000289");
    await page.click("#reset");
    await page.waitForTimeout(300);
    assert.deepEqual(await marks(page), []);
    assert.equal(await first(page).textContent(), top);
    await sort(page, "key");
    await sort(page, "key");
    await page.locator(".card.urgent button.show").click();
    await page.waitForTimeout(300);
    assert.deepEqual(await marks(page), []);
    const listed = await page.$$eval(".card.urgent button.link span[lang=en]", (each) => each.map((one) => one.textContent));
    assert.deepEqual((await page.locator("#table button.link").allTextContents()).slice(0, 3), listed.slice(0, 3));
    await closed(page);
});

test("a search takes either apostrophe, and a day as it is shown", async () => {
    const page = await opened("since");
    const search = async (text) => {
        await page.fill("#search", text);
        await page.waitForTimeout(400);
        return shown(page);
    };
    const curly = await search("pour l’instant");
    assert.ok(curly > 0 && curly < 290);
    assert.equal(await search("pour l'instant"), curly);
    const iso = await page.locator(".month button").first().getAttribute("data-day");
    const found = await search(iso);
    assert.ok(found > 0);
    for (const lang of ["fr", "en"]) {
        const words = await page.locator(`.month button .unseen span[lang=${lang}]`).first().textContent();
        assert.match(words, lang === "fr" ? /^\d+(er)?\s\S+\s2026$/ : /^\S+\s\d+, 2026$/);
        assert.equal(await search(words), found, words);
        assert.equal(await search(words.replaceAll("\u00a0", " ").toUpperCase()), found, words);
    }
    await closed(page);
});

test("a day of the calendar finds every person who has a day to act by there", async () => {
    const page = await opened("since");
    const days = await page.$$eval(".month button", (each) => each.map((one) => [one.dataset.day, Number(one.querySelector(".many span").textContent)]));
    assert.ok(days.length > 20);
    for (const [day, many] of days.slice(0, 12)) {
        await page.click(`.month button[data-day="${day}"]`);
        await shows(page, many);
    }
    await closed(page);
});

test("lines that wait for a fact or a correction have a card each", async () => {
    const page = await opened("hostile");
    assert.equal(await page.locator(".card.error h3 .many span[lang=fr]").textContent(), "4");
    assert.match(await page.locator(".card.error h3").textContent(), /à corriger/);
    assert.equal(await page.locator(".card.error li").count(), 4);
    assert.equal(await page.locator(".card.undetermined h3 .many span[lang=fr]").textContent(), "0");
    await closed(page);
});

test("each fault of a line is told with what it is of", async () => {
    const page = await opened("hostile");
    await openFirst(page);
    const faults = page.locator("#answer > ul").first().locator("li");
    assert.ok((await faults.count()) > 3);
    const told = await faults.allTextContents();
    assert.ok(told.includes("jour de la délivrance du certificat\u00a0: la valeur n’est pas un jour du calendrier, écrit AAAA-MM-JJ"), told.join("\n"));
    // No slug reaches a person.
    assert.ok(told.every((one) => !/_on\b|affiliated/.test(one)), told.join("\n"));
    await closed(page);
});

test("no duty is hidden behind the first: each stands in the table with its day", async () => {
    const page = await opened("since");
    // Whoever a day of the calendar opens has an act by that day.
    for (const button of (await page.locator(".month button").all()).slice(0, 8)) {
        const day = await button.getAttribute("data-day");
        await button.click();
        await page.waitForTimeout(300);
        const each = await cellsOf(page, "due");
        assert.ok(each.length > 0 && each.every((one) => one.includes(`(${day})`)), `${day}: ${each.join("\n")}`);
    }
    await closed(page);
});

test("on a narrow screen a day stands beside what it is of", async () => {
    for (const [width, isNarrow] of [[390, true], [1400, false]]) {
        const page = await opened("since", { viewport: { width, height: 900 } });
        await openFirst(page);
        assert.equal(await page.locator("#answer .days").isVisible(), isNarrow);
        assert.equal(await page.locator("#answer svg").isVisible(), !isNarrow);
        const lines = await page.locator("#answer .days li").allTextContents();
        assert.equal(lines.length, await page.locator("#answer svg > g").count());
        assert.ok(lines.includes("21\u00a0novembre\u00a02026\u00a0: Jour de la question"), lines.join("\n"));
        if (isNarrow) await page.screenshot({ path: `${shots}/narrow-person.png` });
        assert.deepEqual(await violations(page), []);
        await closed(page);
    }
});

test("nobody loses the place in the dialog", async () => {
    const page = await opened("since");
    const at = () => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
    await openFirst(page);
    assert.equal(await at(), "person-title");
    assert.equal(await page.locator("#before").getAttribute("aria-disabled"), "true");
    const name = await page.locator("#person-title").textContent();
    await page.locator("#before").focus();
    await page.keyboard.press("Enter");
    assert.equal(await at(), "before");
    assert.equal(await page.locator("#person-title").textContent(), name);
    await page.locator("#after").focus();
    await page.keyboard.press("Enter");
    const next = await page.locator("#person-title").textContent();
    assert.notEqual(next, name);
    // The new person is said, and back at the first the button keeps the focus.
    assert.equal(await page.locator("#person-said").textContent(), next);
    assert.equal(await page.locator("#person-said").getAttribute("role"), "status");
    await page.locator("#before").focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#person-title").textContent(), name);
    assert.equal(await at(), "before");
    await closed(page);
});

test("a screen reader is told how many rows there are, and which are in the page", async () => {
    const page = await opened("since");
    const places = () => page.$$eval(".tabulator-row", (each) => each.map((one) => Number(one.getAttribute("aria-rowindex"))));
    assert.equal(await page.locator("#table").getAttribute("aria-rowcount"), "291");
    let each = await places();
    assert.deepEqual(each.slice(0, 3), [2, 3, 4]);
    await page.evaluate(() => { document.querySelector(".tabulator-tableholder").scrollTop = 5000; });
    await page.waitForTimeout(300);
    each = await places();
    assert.ok(each[0] > 50 && each.every((place, at) => place === each[0] + at), String(each));
    await page.locator(".card.urgent button.show").click();
    await page.waitForTimeout(300);
    assert.equal(await page.locator("#table").getAttribute("aria-rowcount"), String((await shown(page)) + 1));
    assert.deepEqual((await places()).slice(0, 3), [2, 3, 4]);
    await closed(page);
});

test("words of a row stand on one line, and on paper no note is larger than its name", async () => {
    const page = await opened("since");
    const bases = await page.evaluate(() => [...document.querySelectorAll(".tabulator-row")].slice(0, 5).map((row) => {
        const base = (cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return range.getClientRects()[range.getClientRects().length - 1].bottom;
        };
        return base(row.querySelector("button.link")) - base(row.querySelector("[tabulator-field=outcome]"));
    }));
    assert.ok(bases.length === 5 && bases.every((off) => Math.abs(off) < 1), String(bases));
    await page.emulateMedia({ media: "print" });
    const [name, told, on] = await page.evaluate(() => ["button.link", ".told", ".on"].map((part) =>
        parseFloat(getComputedStyle(document.querySelector(`.card li ${part}`)).fontSize)));
    assert.ok(told <= name && on <= name, `${name} ${told} ${on}`);
    await closed(page);
});

test("no name takes the whole page, and one read from the right is cut at its end", async () => {
    const page = await opened("names", { viewport: { width: 1200, height: 900 } });
    for (const name of await page.locator(".card li button.link").all()) {
        const box = await name.boundingBox();
        assert.ok(box.height > 15 && box.height < 100, JSON.stringify(box));
    }
    // What is cut there is told whole by the pointer, and in the page that it opens.
    assert.equal(await page.locator(".card li button.link[title]").first().getAttribute("title"), "x".repeat(3000));
    const names = page.locator("#table button.link");
    const directions = await names.evaluateAll((each) => each.map((one) => getComputedStyle(one).direction));
    assert.deepEqual(directions.sort(), ["ltr", "rtl"]);
    for (const at of [0, 1]) {
        await names.nth(at).click();
        await page.waitForSelector("#answer h3");
        const box = await page.locator("#close").boundingBox();
        assert.ok(box.y + box.height < 300, JSON.stringify(box));
        assert.ok((await page.locator("#answer").boundingBox()).height > 500);
        const key = page.locator("#answer dd").first();
        assert.equal(await key.textContent(), await page.locator("#person-title").textContent());
        assert.ok(await key.evaluate((one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth));
        assert.deepEqual(await violations(page), []);
        await page.keyboard.press("Escape");
    }
    await closed(page);
});

test("where there is more of the table, its edge shows it", async () => {
    const page = await opened("since");
    const edges = () => page.evaluate(() => ["::before", "::after"].map((edge) => getComputedStyle(document.getElementById("table"), edge).visibility));
    const scrolled = async (to) => {
        await page.evaluate((at) => { document.querySelector(".tabulator-tableholder").scrollLeft = at; }, to);
        await page.waitForTimeout(300);
    };
    await page.waitForTimeout(300);
    assert.deepEqual(await edges(), ["hidden", "visible"]);
    await page.locator("#table").screenshot({ path: `${shots}/edge.png` });
    await scrolled(100);
    assert.deepEqual(await edges(), ["visible", "visible"]);
    await scrolled(1e6);
    assert.deepEqual(await edges(), ["visible", "hidden"]);
    // Few columns stand there whole.
    await page.evaluate(() => document.querySelectorAll("#choices input:checked:enabled").forEach((box) => box.click()));
    await page.waitForTimeout(500);
    assert.deepEqual(await edges(), ["hidden", "hidden"]);
    await closed(page);
});

test("by keyboard the titles and the rows stay together, and each title is seen whole", async () => {
    const page = await opened("since");
    await page.locator(".tabulator-col[tabulator-field=key] button.sort").focus();
    for (let tab = 0; tab < 8; tab++) {
        await page.keyboard.press("Tab");
        await page.waitForTimeout(150);
        const [field, left, right, header, rows] = await page.evaluate(() => {
            const focused = document.activeElement.closest(".tabulator-col");
            const box = document.activeElement.getBoundingClientRect();
            const edge = (each) => each.getBoundingClientRect().left;
            const named = focused.getAttribute("tabulator-field");
            return [named, box.left, box.right, edge(focused), edge(document.querySelector(`.tabulator-cell[tabulator-field=${named}]`))];
        });
        assert.ok(left >= 0 && right <= 1400, `${field}: ${left} ${right}`);
        assert.ok(Math.abs(header - rows) < 1, `${field}: ${header} ${rows}`);
    }
    await closed(page);
});

test("an arrow that is held goes from row to row, down and up", async () => {
    const page = await opened("since");
    await first(page).focus();
    const place = () => page.evaluate(() => Number(document.activeElement.closest(".tabulator-row")?.getAttribute("aria-rowindex")));
    for (const [arrow, expected] of [["ArrowDown", 42], ["ArrowUp", 2]]) {
        for (let step = 0; step < 40; step++) await page.keyboard.press(arrow);
        await page.waitForTimeout(300);
        assert.equal(await place(), expected);
        const row = await page.evaluate(() => document.activeElement.dataset.row);
        await page.keyboard.press("Enter");
        await page.waitForSelector("#answer h3");
        await page.keyboard.press("Escape");
        assert.equal(await page.evaluate(() => document.activeElement.dataset.row), row);
    }
    await closed(page);
});

test("the ends of the table and its pages are reached from a row by keyboard", async () => {
    const page = await opened("since");
    await first(page).focus();
    // Once it comes into view, the table is drawn once more.
    await page.waitForTimeout(500);
    for (const [key, expected] of [["End", 291], ["PageUp", 276], ["Home", 2], ["PageDown", 17], ["ArrowUp", 16]]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(400);
        const place = await page.evaluate(() => Number(document.activeElement.closest(".tabulator-row")?.getAttribute("aria-rowindex")));
        assert.equal(place, expected, key);
    }
    await closed(page);
});

test("counts stand under one another, with a share or without", async () => {
    const page = await opened("since", { viewport: { width: 700, height: 900 } });
    const ends = await page.$$eval(".counts td:nth-child(2)", (each) => each.map((one) => one.getBoundingClientRect().right));
    assert.ok(await page.$$eval(".counts td:last-child", (each) => each.some((one) => !one.textContent) && each.some((one) => one.textContent)));
    assert.equal(new Set(ends.map(Math.round)).size, 1, String(ends));
    await closed(page);
});

test("a person is told in the singular that it is new", async () => {
    const page = await opened("since");
    await page.fill("#search", "D-000001");
    await shows(page, 1);
    await openFirst(page);
    assert.match(await page.locator("#answer .warning").textContent(), /^Nouvelle personne\u00a0: /);
    await closed(page);
});

test("a column without a name has one", async () => {
    const page = await opened("unnamed");
    await page.click("#columns summary");
    for (const number of [10, 11]) await page.getByLabel(`colonne ${number}`, { exact: true }).check();
    await page.keyboard.press("Escape");
    assert.deepEqual(await violations(page), []);
    await page.click("#language");
    assert.equal(await page.locator(".tabulator-col[tabulator-field=c9]").textContent(), "column 10");
    // What is read otherwise than by default stands at the top.
    assert.match(await page.locator("header .otherwise").textContent(), /counting=cpa-269/);
    await closed(page);
});

for (const width of [1400, 800, 400]) {
    test(`the choice of columns stays on the page and closes: ${width}`, async () => {
        const page = await opened("since", { viewport: { width, height: 900 } });
        const isOpen = () => page.evaluate(() => document.getElementById("columns").open);
        await page.click("#columns summary");
        await page.screenshot({ path: `${shots}/columns-${width}.png` });
        const box = await page.locator("#choices").boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= width, JSON.stringify(box));
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await page.keyboard.press("Escape");
        assert.equal(await isOpen(), false);
        assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
        await page.click("#columns summary");
        await page.click("#table-title");
        assert.equal(await isOpen(), false);
        // Who leaves it by Tab is not left with what it covers.
        await page.locator("#columns summary").focus();
        await page.keyboard.press("Enter");
        for (let tab = 0; tab < 60 && (await page.evaluate(() => document.activeElement.id)) !== "reset"; tab++) await page.keyboard.press("Tab");
        assert.equal(await page.evaluate(() => document.activeElement.id), "reset");
        assert.equal(await isOpen(), false);
        await closed(page);
    });
}

for (const why of ["refused", "absent"]) {
    test(`a copy that the browser does not make is told: ${why}`, async () => {
        const page = await opened("since");
        await page.evaluate((is) => {
            const clipboard = { writeText: () => Promise.reject(new Error("denied")) };
            Object.defineProperty(navigator, "clipboard", { value: is === "refused" ? clipboard : undefined });
        }, why);
        for (const words of [/n’a pas laissé copier/, /did not let it copy/]) {
            await page.click("#copy");
            await page.waitForFunction(() => !document.getElementById("copyable").hidden);
            assert.match(await page.locator("#shown").textContent(), words);
            const selected = await page.evaluate(() => {
                const box = document.activeElement;
                return box.value.slice(box.selectionStart, box.selectionEnd);
            });
            assert.equal(selected.trimEnd().split(/\r?\n/).length, 291);
            assert.deepEqual(await violations(page), []);
            await page.click("#language");
        }
        await closed(page);
    });
}

test("without scripts there is no button that does nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${folder}/since.html`);
    const live = await page.locator("button:visible").evaluateAll((each) => each.filter((one) => !one.disabled).map((one) => one.outerHTML)).catch(() => null);
    await page.screenshot({ path: `${shots}/no-script.png`, fullPage: true });
    if (live) assert.deepEqual(live, []);
    assert.equal(await page.locator("button:visible:enabled").count(), 0);
    assert.ok(await page.locator(".card button:visible").count() > 5);
    // Nothing looks like a link, and no day is said to open.
    assert.equal(await page.getByText("Un jour ouvre sa liste").isVisible(), false);
    const colours = await page.evaluate(() => {
        const colour = (each) => getComputedStyle(each).color;
        return [colour(document.body), ...[...document.querySelectorAll(".card:not(.quiet) button.link")].map(colour)];
    });
    assert.equal(new Set(colours).size, 1, String([...new Set(colours)]));
    await context.close();
});

test("language and colours stay when the page is read again", async () => {
    const page = await opened("since");
    await page.click("#language");
    await page.click("#theme");
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset.ready);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    await page.close();
});

test("no cell runs, and none is more than text", async () => {
    const page = await opened("hostile");
    await page.evaluate(() => {
        document.querySelectorAll("#choices input:not(:checked)").forEach((box) => box.click());
    });
    await openFirst(page);
    await page.keyboard.press("Escape");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.waitForTimeout(200);
    assert.doesNotMatch(await page.title(), /ran/);
    assert.equal(await page.locator("img, iframe, object, main svg:not(.echeance-timeline)").count(), 0);
    assert.match(await page.locator("#printed").textContent(), /<script>document\.title = 'ran'<\/script> 0/);
    // The policy itself: whatever is taken for HTML becomes text.
    const made = await page.evaluate(() => {
        const node = document.createElement("div");
        node.innerHTML = "<img src=x onerror=document.title='ran'>";
        return [node.childElementCount, node.textContent];
    });
    assert.deepEqual(made, [0, "<img src=x onerror=document.title='ran'>"]);
    await closed(page);
});

test("it is printed", async () => {
    const page = await opened("since");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    // A day is not broken, wherever it stands.
    const wraps = await page.evaluate(() => {
        const texts = document.createTreeWalker(document.querySelector("#printed tbody"), NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
            const { data, parentElement } = texts.currentNode;
            if (/\d{4}-\d\d-\d\d/.test(data)) found.push([data, parentElement.closest("td").cellIndex, getComputedStyle(parentElement).whiteSpace]);
        }
        return found;
    });
    assert.ok(wraps.length > 100 && wraps.every(([day, , one]) => day.length === 10 && one === "nowrap"));
    assert.ok(wraps.some(([, column]) => column === 4));
    // All lines are there: nothing was chosen.
    assert.equal(await page.locator("#table-title").isVisible(), true);
    assert.equal(await page.locator("#printed caption").count(), 0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: null });
    await page.pdf({ path: `${shots}/page.pdf`, format: "Letter" });
    await openFirst(page);
    await page.pdf({ path: `${shots}/person.pdf`, format: "Letter" });
    await closed(page);
});

test("no word of ours is broken on paper", async () => {
    // Letter upright, without what Chromium leaves around it.
    const page = await opened("since", { viewport: { width: 740, height: 980 } });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const [many, broken] = await page.evaluate(() => {
        const titles = Array.from(document.querySelectorAll("#printed th"), (each) => each.textContent);
        const ours = ["À faire d’abord", "Démarches et leur dernier jour", "Autres lectures"].map((each) => titles.indexOf(each));
        const found = [];
        let count = 0;
        for (const row of document.querySelectorAll("#printed tbody tr")) {
            for (const at of ours) {
                const texts = document.createTreeWalker(row.cells[at], NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    for (const word of texts.currentNode.data.matchAll(/\p{L}+/gu)) {
                        const range = document.createRange();
                        range.setStart(texts.currentNode, word.index);
                        range.setEnd(texts.currentNode, word.index + word[0].length);
                        count += 1;
                        if (new Set(Array.from(range.getClientRects(), (each) => each.top)).size > 1) found.push(word[0]);
                    }
                }
            }
        }
        return [count, [...new Set(found)]];
    });
    assert.ok(many > 1000);
    assert.deepEqual(broken, []);
    assert.ok(await page.evaluate(() => document.querySelector("#printed table").getBoundingClientRect().right <= innerWidth));
    await closed(page);
});

test("what is printed of some lines says which", async () => {
    const page = await opened("since");
    await page.selectOption("#group", "soon");
    await page.fill("#search", "Tremblay");
    await page.waitForTimeout(400);
    const many = await shown(page);
    assert.ok(many > 0 && many < 290);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    // They are not "all persons".
    assert.equal(await page.locator("#table-title").isVisible(), false);
    assert.equal(await page.locator("#printed caption").textContent(), `Lignes montrées\u00a0: ${many} sur 290. Chercher\u00a0: Tremblay. Liste\u00a0: D’ici 7\u00a0jours`);
    assert.equal(await page.locator("#printed tbody tr").count(), many);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator("#table-title").isVisible(), true);
    await closed(page);
});

test("a name as long as a page is printed within it", async () => {
    const page = await opened("names", { viewport: { width: 800, height: 900 } });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.evaluate(() => document.querySelector("#printed table").getBoundingClientRect().right <= innerWidth));
    await closed(page);
});

test("a title that a spreadsheet would run is copied harmless", async () => {
    const page = await opened("titled", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.click("#columns summary");
    await page.getByLabel("=1+1", { exact: true }).check();
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".tabulator-col[tabulator-field=c9]").textContent(), "=1+1");
    await page.click("#copy");
    await page.waitForFunction(() => /copiées/.test(document.getElementById("shown").textContent));
    const [titles] = (await page.evaluate(() => navigator.clipboard.readText())).split("\r\n");
    assert.equal(titles.split("\t").at(-1), "'=1+1");
    await closed(page);
});

test("no title of a column of ours is cut, in either language", async () => {
    const page = await opened("since");
    for (const lang of ["fr", "en"]) {
        const cut = await page.$$eval(".tabulator-col button.sort", (each) => each.filter((one) => one.clientWidth && one.scrollWidth > one.clientWidth).map((one) => one.textContent));
        assert.deepEqual(cut, [], lang);
        await page.click("#language");
        await page.waitForTimeout(500);
    }
    await closed(page);
});

test("what was assumed can be shown and found", async () => {
    const page = await opened("since");
    await page.click("#columns summary");
    await page.getByLabel("Supposé, faute d’être dit", { exact: true }).check();
    await page.keyboard.press("Escape");
    const each = await cellsOf(page, "assumed");
    assert.ok(each.length > 10 && each.every((one) => one.includes("jour de l’annulation du certificat")), each.join("\n"));
    // Of a line with an error nothing was assumed.
    const faulty = Number(await page.locator(".card.error h3 .many span[lang=fr]").textContent());
    assert.ok(faulty > 0);
    await page.fill("#search", "annulation");
    await shows(page, 290 - faulty);
    await closed(page);
});

test("20,000 rows are searched, sorted and scrolled", { skip: !isLong && "by make report-check" }, async (context) => {
    const begun = performance.now();
    const page = await opened("many");
    context.diagnostic(`opened: ${Math.round(performance.now() - begun)} ms`);
    const took = await page.evaluate(async () => {
        const frame = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
        const timed = async (act) => {
            const start = performance.now();
            await act();
            await frame();
            return Math.round(performance.now() - start);
        };
        const holder = document.querySelector(".tabulator-tableholder");
        const box = document.getElementById("search");
        const told = {};
        told.scroll = await timed(async () => {
            for (let step = 0; step < 20; step++) {
                holder.scrollTop += step % 2 ? 3000 : 30000;
                await frame();
            }
        }) / 20;
        told.rowsInPage = document.querySelectorAll(".tabulator-row").length;
        told.sort = await timed(() => document.querySelectorAll("button.sort")[2].click());
        box.value = "cote anne";
        told.search = await timed(async () => {
            box.dispatchEvent(new Event("input"));
            await new Promise((next) => setTimeout(next, 130));
        });
        return told;
    });
    context.diagnostic(JSON.stringify(took));
    // Of 20,000 rows, few stand in the page at a time.
    assert.ok(took.rowsInPage > 10 && took.rowsInPage < 200, String(took.rowsInPage));
    const found = readFileSync(`${folder}/many.csv`, "utf8").split("Côté Anne").length - 1;
    await shows(page, found);
    await openFirst(page);
    await closed(page);
});
