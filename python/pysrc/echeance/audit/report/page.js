"use strict";
(function () {
    var root = document.documentElement;
    var told = JSON.parse(document.getElementById("told").textContent);
    // A column may be called as what every object has.
    Object.setPrototypeOf(told.facts, null);
    var place = { fr: 0, en: 1 };
    var lang = told.lang;
    var table = null;
    var rows = [];
    var shown = [];

    // --- words ---------------------------------------------------------------

    function of(words) { return words[place[lang]]; }
    function say(name, given) {
        return of(told.words[name]).replace(/\{(\w+)\}/g, function (_, key) { return given[key]; });
    }
    function number(value) { return value.toLocaleString(lang + "-CA"); }
    function made(tag, text, name) {
        var node = document.createElement(tag);
        if (text !== undefined) node.textContent = text;
        if (name) node.className = name;
        return node;
    }
    function list(values, words) {
        return values.map(function (value) { return words[value] ? of(words[value]) : value; }).join("; ");
    }
    function byId(id) { return document.getElementById(id); }

    // --- what is packed ------------------------------------------------------

    function unpacked(node) {
        var text = atob(node.textContent);
        var bytes = new Uint8Array(text.length);
        for (var at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
        var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
        return new Response(stream).json();
    }
    var shared = null;
    var chunks = {};
    var CHUNK = told.chunk;

    function answerOf(row) {
        var at = Math.floor(row / CHUNK);
        shared = shared || unpacked(byId("shared"));
        chunks[at] = chunks[at] || unpacked(document.getElementsByClassName("answers")[at]);
        return Promise.all([shared, chunks[at]]).then(function (found) {
            return { shared: found[0], answer: found[1][row % CHUNK] };
        });
    }
    function unfolded(folded, parts) {
        var own = folded[1].split("|");
        var at = 0;
        var text = folded[0].map(function (number) { return parts[number]; }).join("");
        return text.replace(/\x01/g, function () { return own[at++]; });
    }

    // --- rows ----------------------------------------------------------------

    var GIVEN = 12;
    function rowOf(each, at) {
        var row = {
            row: at, line: each[0], key: each[1], outcome: each[2], act_by: each[3], next_due_on: each[4], groups: each[5],
            due: each[6], contested_by: each[7], missing: each[8], error: each[9], fields: each[10], change: each[11],
            cells: each[GIVEN], days: each[GIVEN + 1], assumed: each[GIVEN + 2],
        };
        row.cells.forEach(function (cell, column) { row["c" + column] = cell; });
        return row;
    }
    function name(row) { return row.key || say("line") + "\u00a0" + row.line; }
    var texts = {
        key: name,
        outcome: function (row) { return of(told.outcomes[row.outcome]); },
        act_by: function (row) { return row.act_by || ""; },
        next_due_on: function (row) { return row.next_due_on || ""; },
        due: function (row) { return row.due.map(duty).join("; "); },
        change: function (row) { return row.change ? of(told.changes[row.change[0]]) : ""; },
        contested_by: function (row) { return list(row.contested_by, told.choices); },
        missing: function (row) { return list(row.missing, told.facts); },
        assumed: function (row) { return list(row.assumed, told.facts); },
        error: function (row) { return faults(row).join("; "); },
        line: function (row) { return String(row.line); },
    };
    // An act with its last day: by its slug, or in words what is no act of its own.
    function duty(each) {
        var act = typeof each[0] === "string" ? of(told.outcomes[each[0]]) : of(each[0]);
        var on = each[1];
        if (on) act += " (" + (on < told.as_of ? say("over", { day: on }) : on) + ")";
        return each[2] === "due" ? act : say(each[2], { act: act });
    }
    // Each fault with the fact or the column that it is of, where it is of one.
    function faults(row) {
        return row.error.map(function (code, at) {
            var text = list([code], told.errors);
            var field = row.fields[at];
            if (!field) return text;
            return say("of", { what: told.facts[field] ? of(told.facts[field]) : say("named_column", { name: field }), text: text });
        });
    }
    function text(row, field) { return texts[field] ? texts[field](row) : row[field]; }

    function search() {
        // Without accents and case, in what is shown and in what the register says.
        rows.forEach(function (row) {
            var parts = Object.keys(texts).map(function (field) { return texts[field](row); }).concat(row.cells, row.days);
            row.found = plain(parts.join("\n"));
        });
    }
    // One apostrophe for both, and a day as it is shown as the day that it is.
    function plain(value) {
        var found = unaccented(value);
        written.forEach(function (each) { found = found.replace(each[0], each[1]); });
        return found;
    }
    function unaccented(value) {
        return value.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[\u2018\u2019]/g, "'").toLowerCase();
    }
    function two(number) { return (number < 10 ? "0" : "") + Number(number); }
    // The ways to write a day or a month of a year, each with how it becomes YYYY-MM-DD.
    var months = {};
    told.months.forEach(function (names, at) {
        names.forEach(function (each) { months[unaccented(each)] = two(at + 1); });
    });
    var named = "(" + Object.keys(months).join("|") + ")";
    var written = [
        [new RegExp("\\b(\\d{1,2})(?:er)?\\s+" + named + "\\s+(\\d{4})\\b", "g"), function (_, day, month, year) { return year + "-" + months[month] + "-" + two(day); }],
        [new RegExp("\\b" + named + "\\s+(\\d{1,2}),?\\s+(\\d{4})\\b", "g"), function (_, month, day, year) { return year + "-" + months[month] + "-" + two(day); }],
        [new RegExp("\\b" + named + "\\s+(\\d{4})\\b", "g"), function (_, month, year) { return year + "-" + months[month]; }],
    ];

    // --- the table -----------------------------------------------------------

    var collator = null;
    var hidden = {};
    var order = { key: 150, outcome: 300, act_by: 180, next_due_on: 290, due: 340, change: 260, contested_by: 300, missing: 260, assumed: 260, error: 300, line: 90 };
    var first = ["key", "outcome", "act_by", "next_due_on", "due", "change", "contested_by", "missing", "error"];

    function fields() {
        var own = Object.keys(order).filter(function (field) { return field !== "change" || told.hasChanges; });
        return own.concat(told.columns.map(function (_, at) { return "c" + at; }));
    }
    function title(field) { return told.own[field] ? of(told.own[field]) : columnName(Number(field.slice(1))); }
    // A column that the register gives no name, by its place.
    function columnName(at) {
        return /[\p{L}\p{N}\p{P}\p{S}]/u.test(told.columns[at]) ? told.columns[at] : say("unnamed", { n: number(at + 1) });
    }
    function compared(field) {
        if (field === "line") return function (a, b) { return a - b; };
        return function (a, b, one, other, column, direction) {
            var left = text(one.getData(), field);
            var right = text(other.getData(), field);
            // What is empty stands last, in both directions.
            if (!left !== !right) return (left ? -1 : 1) * (direction === "desc" ? -1 : 1);
            return collator.compare(left, right);
        };
    }
    function column(field) {
        return {
            field: field,
            title: title(field),
            minWidth: 80,
            width: order[field] || 160,
            visible: !hidden[field],
            sorter: compared(field),
            titleFormatter: function () {
                var button = made("button", title(field), "sort");
                button.type = "button";
                return button;
            },
            formatter: function (cell) {
                var row = cell.getRow().getData();
                if (field !== "key") return made("span", text(row, field));
                var button = made("button", name(row), "link");
                button.type = "button";
                button.dataset.row = row.row;
                // Where it is cut, it is cut at its end.
                button.dir = "auto";
                return button;
            },
        };
    }
    function columns() { return fields().map(column); }
    // In other words, but in the order, the widths and the sorting that were chosen.
    function renamed() {
        var kept = table.getColumns().map(function (each) {
            var definition = column(each.getField());
            definition.width = each.getWidth();
            return definition;
        });
        var sorted = table.getSorters().map(function (each) { return { column: each.field, dir: each.dir }; });
        table.setColumns(kept);
        table.setSort(sorted);
    }

    function wanted() {
        return { words: plain(byId("search").value).split(/\s+/).filter(Boolean), group: byId("group").value, outcome: byId("outcome").value, day: byId("day").value };
    }
    function meets(row, want) {
        return (!want.group || row.groups.indexOf(want.group) >= 0)
            && (!want.outcome || row.outcome === want.outcome)
            && (!want.day || row.days.indexOf(want.day) >= 0)
            && want.words.every(function (word) { return row.found.indexOf(word) >= 0; });
    }
    function filter() {
        table.setFilter(meets, wanted());
    }
    function tell(active) {
        byId("copyable").hidden = true;
        byId("table").setAttribute("aria-rowcount", active + 1);
        byId("shown").textContent = say("shown", { n: number(active), all: number(rows.length) });
    }
    function options(select, values, all) {
        var chosen = select.value;
        select.replaceChildren();
        [["", say(all)]].concat(values).forEach(function (each) {
            var option = made("option", each[1]);
            option.value = each[0];
            select.append(option);
        });
        select.value = chosen;
    }
    function controls() {
        options(byId("group"), Object.keys(told.groups).map(function (group) { return [group, of(told.groups[group])]; }), "any");
        var outcomes = Object.keys(told.outcomes).filter(function (slug) { return told.present.indexOf(slug) >= 0; });
        options(byId("outcome"), outcomes.map(function (slug) { return [slug, of(told.outcomes[slug])]; }), "any_outcome");
        var choices = byId("choices");
        choices.replaceChildren();
        fields().forEach(function (field) {
            var label = made("label");
            var box = made("input");
            box.type = "checkbox";
            box.checked = !hidden[field];
            box.disabled = field === "key";
            box.addEventListener("change", function () {
                hidden[field] = !box.checked;
                table[box.checked ? "showColumn" : "hideColumn"](field);
            });
            label.append(box, title(field));
            choices.append(label);
        });
    }
    function active() { return table.getRows("active").map(function (row) { return row.getData(); }); }
    function visible() { return table.getColumns().filter(function (each) { return each.isVisible(); }).map(function (each) { return each.getField(); }); }

    function built() {
        fields().forEach(function (field) { hidden[field] = first.indexOf(field) < 0; });
        collator = new Intl.Collator(lang + "-CA", { numeric: true });
        table = new Tabulator("#table", {
            data: rows,
            index: "row",
            columns: columns(),
            nestedFieldSeparator: false,
            layout: "fitDataStretch",
            maxHeight: "70vh",
            rowHeight: 36,
            renderVerticalBuffer: 250,
            movableColumns: true,
            placeholder: function () { return made("p", say("none")); },
            columnDefaults: { headerSortTristate: true },
        });
        table.on("tableBuilt", function () {
            byId("controls").hidden = false;
            document.querySelectorAll("button:disabled").forEach(function (button) { button.disabled = false; });
            new MutationObserver(function () {
                numbered();
                refocused();
            }).observe(document.querySelector(".tabulator-table"), { childList: true });
            numbered();
            var holder = document.querySelector(".tabulator-tableholder");
            holder.addEventListener("scroll", edged);
            var sizes = new ResizeObserver(edged);
            sizes.observe(holder);
            sizes.observe(holder.firstElementChild);
            // Who goes from title to title by keyboard scrolls the header alone: the rows follow it.
            var header = document.querySelector(".tabulator-header-contents");
            header.addEventListener("scroll", function () {
                if (holder.scrollLeft !== header.scrollLeft) holder.scrollLeft = header.scrollLeft;
            });
            header.addEventListener("focusin", function (event) {
                event.target.scrollIntoView({ block: "nearest", inline: "nearest" });
            });
            tell(rows.length);
            root.dataset.ready = "yes";
        });
        table.on("dataFiltered", function (_, found) { tell(found.length); });
        table.on("dataSorted", function () { setTimeout(numbered); });
        table.on("renderComplete", function () {
            described();
            numbered();
            refocused();
        });
    }
    // On which sides there is more of the table: some systems show no bar until one scrolls.
    function edged() {
        var holder = document.querySelector(".tabulator-tableholder");
        var at = Math.abs(holder.scrollLeft);
        byId("table").toggleAttribute("data-before", at > 1);
        byId("table").toggleAttribute("data-after", at + holder.clientWidth < holder.scrollWidth - 1);
    }
    // The table draws its rows anew as it likes: who was at one stays there.
    var focusedRow;
    document.addEventListener("focusin", function (event) {
        // A register without a line has no table.
        focusedRow = table && byId("table").contains(event.target) ? event.target.dataset.row : undefined;
    });
    document.addEventListener("pointerdown", function () { focusedRow = undefined; });
    function refocused() {
        var button = openerOf(focusedRow);
        var focused = document.activeElement;
        if (button && button !== focused && (focused === document.body || byId("table").contains(focused))) button.focus({ preventScroll: true });
    }
    function openerOf(row) { return document.querySelector('#table button.link[data-row="' + row + '"]'); }
    // What a screen reader is told of the table. What scrolls takes no focus of its own: its rows do.
    function described() {
        byId("table").setAttribute("aria-labelledby", "table-title");
        document.querySelector(".tabulator-tableholder").removeAttribute("tabindex");
    }

    // Few rows are in the page: which of all they are. The header is the first.
    function numbered() {
        document.querySelector(".tabulator-headers").setAttribute("aria-rowindex", 1);
        document.querySelectorAll("#table .tabulator-row").forEach(function (row) {
            var button = row.querySelector("button.link");
            var at = button && table.getRow(Number(button.dataset.row)).getPosition();
            if (at) row.setAttribute("aria-rowindex", at + 1);
        });
    }

    function show(group, day) {
        byId("search").value = "";
        byId("outcome").value = "";
        byId("group").value = group;
        byId("day").value = day;
        table.clearSort();
        filter();
        byId("all").scrollIntoView();
        byId("all").focus({ preventScroll: true });
    }

    // --- a person ------------------------------------------------------------

    var dialog = byId("person");
    var current = null;
    var opener = null;

    function drawn(folded, parts) {
        return echeance.drawing(unfolded(folded, parts));
    }
    // The lines of a drawing, for a screen on which it does not fit: a day and what it is of would not be seen together.
    function listed(figure) {
        var days = made("ul", undefined, "days");
        days.setAttribute("aria-label", say("timeline"));
        figure.querySelectorAll("g").forEach(function (line) {
            var day = line.querySelector(".day");
            var words = Array.from(line.querySelectorAll("text:not(.day)"), function (each) { return each.textContent; }).join(" ");
            days.append(made("li", day ? say("of", { what: day.textContent, text: words }) : words, line.getAttribute("class")));
        });
        return days;
    }
    // The lines of an explanation: a title stands before its list.
    function explained(lines) {
        var nodes = [];
        var items = null;
        lines.forEach(function (line, at) {
            var item = /^(?:- |\d+\. )/.exec(line);
            if (item) {
                if (!items) {
                    items = made(item[0] === "- " ? "ul" : "ol");
                    nodes.push(items);
                }
                items.append(made("li", line.slice(item[0].length)));
            } else if (/^ {2,}/.test(line) && items) {
                items.lastChild.append(made("br"), linked(line.trim()));
            } else {
                items = null;
                if (line) nodes.push(/^(?:- |\d+\. )/.test(lines[at + 1] || "") ? made("h3", line.replace(/[\s\u00a0]*:$/, "")) : made("p", line));
            }
        });
        return nodes;
    }
    function linked(text) {
        if (!/^https:\/\/\S+$/.test(text)) return made("span", text);
        var link = made("a", text);
        link.href = text;
        link.rel = "noreferrer noopener";
        link.target = "_blank";
        return link;
    }
    function cells(row) {
        var given = made("dl");
        told.columns.forEach(function (_, at) {
            given.append(made("dt", columnName(at)), made("dd", row.cells[at] || "\u2013"));
        });
        return given;
    }
    function open(row) {
        current = row;
        byId("person-title").textContent = name(row);
        if (dialog.open) byId("person-said").textContent = name(row);
        var body = byId("answer");
        answerOf(row.row).then(function (found) {
            if (current !== row) return;
            var nodes = [];
            if (row.change) nodes.push(made("p", of(told.changes[row.change[0]]) + (lang === "fr" ? "\u00a0: " : ": ") + row.change[1 + place[lang]], "warning"));
            if (found.answer) {
                var parts = explained(unfolded(found.answer[place[lang]], found.shared).split("\n"));
                // After the title, the question, its day and the answer.
                var rest = parts.findIndex(function (node) { return node.tagName === "H3"; });
                var figure = made("div", undefined, "timeline");
                figure.tabIndex = 0;
                figure.setAttribute("role", "group");
                figure.setAttribute("aria-label", say("timeline"));
                figure.append(drawn(found.answer[2 + place[lang]], found.shared));
                var days = listed(figure);
                var legend = made("ul", undefined, "legend");
                legend.setAttribute("aria-label", say("legend"));
                Object.keys(told.legend).forEach(function (kind) {
                    if (figure.querySelector("g." + kind)) legend.append(made("li", of(told.legend[kind]), kind));
                });
                if (rest > 0) parts[rest - 1].className = "said";
                nodes = nodes.concat(parts.slice(0, rest), figure, days, legend, parts.slice(rest));
            } else {
                var wrong = made("ul");
                faults(row).forEach(function (each) { wrong.append(made("li", each)); });
                nodes.push(made("p", say("unread"), "warning"), wrong);
            }
            nodes.push(made("h3", say("cells")), cells(row));
            body.replaceChildren.apply(body, nodes);
            body.scrollTop = 0;
        }, function () {
            body.replaceChildren(made("p", say("old_browser"), "warning"), cells(row));
        });
        if (!dialog.open) {
            byId("person-said").textContent = "";
            dialog.showModal();
            byId("person-title").focus();
        }
        // A button that is disabled would lose who is at it.
        var near = neighbours();
        byId("before").setAttribute("aria-disabled", String(!near[0]));
        byId("after").setAttribute("aria-disabled", String(!near[1]));
    }
    function neighbours() {
        var at = shown.indexOf(current);
        return at < 0 ? [undefined, undefined] : [shown[at - 1], shown[at + 1]];
    }
    function step(to) {
        var next = neighbours()[to];
        if (next) open(next);
    }

    // --- copying and printing ------------------------------------------------

    var harmless = {};
    function copied(row, field) {
        var at = field[0] === "c" && Number(field.slice(1));
        var own = harmless[row.row];
        var value = own && own[at] !== undefined && /^c\d+$/.test(field) ? own[at] : text(row, field);
        if (field === "key" && own) {
            var key = row.cells.findIndex(function (cell, column) { return cell.trim() === row.key && own[column] !== undefined; });
            if (key >= 0) value = own[key];
        }
        return quoted(value);
    }
    // A title that a spreadsheet would run is made harmless too.
    function copiedTitle(field) {
        var own = /^c\d+$/.test(field) && told.harmless[field.slice(1)];
        return quoted(own || title(field));
    }
    function quoted(value) { return /["\t\r\n]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value; }
    function copy() {
        var names = visible();
        var each = active();
        var lines = [names.map(copiedTitle)].concat(each.map(function (row) { return names.map(function (field) { return copied(row, field); }); }));
        var whole = lines.map(function (line) { return line.join("\t"); }).join("\r\n") + "\r\n";
        var done = function () { byId("shown").textContent = say("copied", { n: number(each.length) }); };
        var wanted = navigator.clipboard ? navigator.clipboard.writeText(whole) : Promise.reject();
        byId("copyable").hidden = true;
        wanted.then(done, function () {
            // A page that came without encryption has no clipboard, and a browser may refuse it: then by hand.
            var box = byId("lines");
            box.value = whole;
            byId("copyable").hidden = false;
            box.focus();
            box.select();
            byId("shown").textContent = say("not_copied");
        });
    }
    // By what the lines that are shown were chosen.
    function chosenBy() {
        var chosen = ["search", "group", "outcome", "day"].filter(function (id) { return byId(id).value.trim(); });
        return chosen.map(function (id) {
            var box = byId(id);
            return say("of", { what: say(id), text: box.options ? box.options[box.selectedIndex].text : box.value.trim() });
        });
    }
    var PRINTED = 1000;
    // The person who is open, else the lines that are shown: the table itself has few of them in the page.
    function beforePrint() {
        if (dialog.open) {
            root.dataset.printing = "person";
            var said = Array.from(byId("answer").childNodes, function (node) { return node.cloneNode(true); });
            byId("printed").replaceChildren.apply(byId("printed"), [made("h2", name(current))].concat(said));
            return;
        }
        if (!table) return;
        var all = active();
        var some = all.slice(0, PRINTED);
        var names = visible().filter(function (field) {
            return some.some(function (row) { return text(row, field) !== ""; });
        });
        var paper = made("table");
        // Of some lines alone: which, on a paper that has no controls.
        var chosen = chosenBy();
        if (chosen.length) root.dataset.printing = "some";
        var caption = chosen.length ? [say("shown", { n: number(all.length), all: number(rows.length) })].concat(chosen) : [];
        if (all.length > PRINTED) caption.push(say("printed", { n: number(PRINTED), all: number(all.length) }));
        if (caption.length) paper.append(made("caption", caption.join(". ")));
        var head = paper.createTHead().insertRow();
        names.forEach(function (field) {
            var cell = made("th", title(field));
            cell.scope = "col";
            head.append(cell);
        });
        var body = paper.createTBody();
        some.forEach(function (row) {
            var line = body.insertRow();
            names.forEach(function (field) {
                var cell = line.insertCell();
                var said = text(row, field);
                // No line is broken within a day, nor within a name that is short.
                if (field === "key" && said.length < 30) cell.className = "whole";
                // Nor within a word of ours; a text of the register may have any length.
                if (field !== "key" && field !== "error" && texts[field]) cell.className = "words";
                said.split(/(\d{4}-\d{2}-\d{2})/).forEach(function (part, at) {
                    if (part) cell.append(at % 2 ? made("span", part, "whole") : part);
                });
            });
        });
        byId("printed").replaceChildren(paper);
    }
    function afterPrint() {
        delete root.dataset.printing;
        byId("printed").replaceChildren();
    }

    // --- the page ------------------------------------------------------------

    function speak(next) {
        lang = next;
        root.lang = lang;
        document.title = say("title") + " " + of(told.day);
        collator = new Intl.Collator(lang + "-CA", { numeric: true });
        if (!table) return;
        search();
        controls();
        renamed();
        tell(active().length);
        if (dialog.open) open(current);
    }
    // What was chosen stays when the page is read again: the address keeps it, since a file has no storage of its own.
    var kept = new URLSearchParams(location.hash.slice(1));
    function keep(what, value) {
        kept.set(what, value);
        try {
            history.replaceState(null, "", "#" + kept);
        } catch (_) { /* A page in a frame has no address to keep it. */ }
    }
    if (kept.get("theme") === "dark" || kept.get("theme") === "light") root.dataset.theme = kept.get("theme");
    if (kept.get("lang") in place) speak(kept.get("lang"));
    byId("language").addEventListener("click", function () {
        speak(lang === "fr" ? "en" : "fr");
        keep("lang", lang);
    });
    byId("theme").addEventListener("click", function () {
        var isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = isDark ? "light" : "dark";
        keep("theme", root.dataset.theme);
    });
    byId("close").addEventListener("click", function () { dialog.close(); });
    byId("before").addEventListener("click", function () { step(0); });
    byId("after").addEventListener("click", function () { step(1); });
    dialog.addEventListener("close", function () {
        var button = opener && opener.isConnected ? opener : openerOf(opener && opener.dataset.row);
        if (button) button.focus();
    });
    document.addEventListener("click", function (event) {
        var button = event.target.closest("button");
        if (!button || !table) return;
        if (button.dataset.row !== undefined) {
            opener = button;
            shown = active();
            open(rows[Number(button.dataset.row)]);
        } else if (button.dataset.group) show(button.dataset.group, "");
        else if (button.dataset.day) show("", button.dataset.day);
    });
    if (!byId("table")) {
        root.dataset.ready = "yes";
        return;
    }
    var STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -Infinity, End: Infinity };
    byId("table").addEventListener("keydown", function (event) {
        var button = event.target.closest("button.link");
        if (!button || !(event.key in STEPS) || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        var all = table.getRows("active");
        var at = table.getRow(Number(button.dataset.row)).getPosition() - 1;
        var next = all[Math.max(0, Math.min(all.length - 1, at + STEPS[event.key]))];
        var to = openerOf(next.getData().row);
        if (to) {
            to.focus();
            return;
        }
        // It takes the focus once it is drawn.
        focusedRow = String(next.getData().row);
        table.scrollToRow(next, "nearest", false).catch(function () {}).then(refocused);
    });
    var waiting = 0;
    byId("search").addEventListener("input", function () {
        clearTimeout(waiting);
        waiting = setTimeout(filter, 120);
    });
    ["group", "outcome", "day"].forEach(function (id) { byId(id).addEventListener("change", filter); });
    byId("reset").addEventListener("click", function () {
        ["search", "group", "outcome", "day"].forEach(function (id) { byId(id).value = ""; });
        table.clearSort();
        filter();
    });
    byId("copy").addEventListener("click", copy);
    var menu = byId("columns");
    menu.addEventListener("keydown", function (event) {
        if (event.key !== "Escape" || !menu.open) return;
        menu.open = false;
        menu.querySelector("summary").focus();
    });
    document.addEventListener("click", function (event) {
        if (!menu.contains(event.target)) menu.open = false;
    });
    document.addEventListener("focusin", function (event) {
        if (!menu.contains(event.target)) menu.open = false;
    });
    byId("print").addEventListener("click", function () { window.print(); });
    addEventListener("beforeprint", beforePrint);
    addEventListener("afterprint", afterPrint);

    unpacked(byId("rows")).then(function (found) {
        rows = found[0].map(rowOf);
        harmless = found[1];
        search();
        built();
        controls();
    }, function () {
        byId("table").replaceChildren(made("p", say("old_browser"), "warning"));
    });
})();
