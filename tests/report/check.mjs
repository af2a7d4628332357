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

for (const name of ["empty", "one", "hostile"]) {
    test(`axe finds nothing on a narrow screen: ${name}`, async () => {
        const page = await opened(name, { viewport: { width: 400, height: 800 } });
        await page.screenshot({ path: `${shots}/narrow-${name}.png`, fullPage: true });
        assert.deepEqual(await violations(page), []);
        // Nothing but what scrolls by itself is wider than the screen.
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await closed(page);
    });
}

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
    await page.pdf({ path: `${shots}/page.pdf`, format: "Letter" });
    await openFirst(page);
    await page.pdf({ path: `${shots}/person.pdf`, format: "Letter" });
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
