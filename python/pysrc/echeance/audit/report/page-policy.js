"use strict";
// Without this, what only a script does is not offered.
document.documentElement.dataset.script = "yes";
// Whatever would be read as HTML is made text, but for the few marks that the table is built of. A drawing of the core comes in
// by a policy of its own.
var echeance = (function () {
    var marks = ["", "&nbsp;", "&vellip;", "<div class='tabulator-arrow'></div>"];
    var policy = null;
    if (window.trustedTypes) {
        window.trustedTypes.createPolicy("default", {
            createHTML: function (text) {
                if (marks.indexOf(text) >= 0) return text;
                return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
            },
        });
        policy = window.trustedTypes.createPolicy("echeance", {
            createHTML: function (text) { return text; },
        });
    }
    return {
        drawing: function (text) {
            var page = new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, "image/svg+xml");
            return document.importNode(page.documentElement, true);
        },
    };
})();
