/*
 * The matrix. One cell at a time is in the tab order; the arrow keys move it (WAI-ARIA grid pattern). A cell is a link to this
 * page with its entries below; here they are fetched alone and put into the panel, and the address follows.
 */
(function () {
    "use strict";

    var panel = document.getElementById("panel");
    var grid = document.getElementById("matrix");
    var opener = null;
    var asked = 0;

    function targetOf(cell) {
        return cell.querySelector("a") || cell;
    }

    function rowsOf() {
        return Array.prototype.filter.call(grid.tBodies[0].rows, function (row) {
            return row.offsetParent !== null;
        });
    }

    function cellsOf(row) {
        return Array.prototype.filter.call(row.cells, function (cell) {
            return cell.tagName === "TD";
        });
    }

    function settle(target) {
        var former = grid.querySelector("tbody [tabindex='0']");
        if (former) {
            former.tabIndex = -1;
        }
        target.tabIndex = 0;
    }

    function go(row, column) {
        var rows = rowsOf();
        var cells = cellsOf(rows[Math.max(0, Math.min(row, rows.length - 1))]);
        var target = targetOf(cells[Math.max(0, Math.min(column, cells.length - 1))]);
        settle(target);
        target.focus();
    }

    function move(event) {
        var cell = event.target.closest("td");
        if (!cell || event.altKey || event.metaKey) {
            return;
        }
        var rows = rowsOf();
        var row = rows.indexOf(cell.parentNode);
        var column = cellsOf(cell.parentNode).indexOf(cell);
        var last = grid.rows[0].cells.length - 2;
        var steps = {
            ArrowLeft: [row, column - 1],
            ArrowRight: [row, column + 1],
            ArrowUp: [row - 1, column],
            ArrowDown: [row + 1, column],
            Home: [event.ctrlKey ? 0 : row, 0],
            End: [event.ctrlKey ? rows.length - 1 : row, last],
            PageUp: [row, column - 7],
            PageDown: [row, column + 7]
        };
        if (steps[event.key]) {
            event.preventDefault();
            go(steps[event.key][0], steps[event.key][1]);
        }
    }

    function say(text) {
        panel.textContent = "";
        var words = document.createElement("p");
        words.className = "panel-state";
        words.setAttribute("role", "status");
        words.textContent = text;
        panel.appendChild(words);
    }

    function mark(link) {
        document.querySelectorAll(".cell[aria-current]").forEach(function (former) {
            former.removeAttribute("aria-current");
        });
        if (link) {
            link.setAttribute("aria-current", "true");
        }
    }

    function show(section) {
        panel.textContent = "";
        panel.appendChild(document.importNode(section, true));
        var title = document.getElementById("entriesTitle");
        title.focus({ preventScroll: true });
        panel.scrollIntoView({ block: "start" });
    }

    function open(link) {
        var order = ++asked;
        opener = link;
        mark(link);
        say(panel.dataset.loading);
        fetch("entries.xhtml" + link.search, { credentials: "same-origin" })
            .then(function (response) {
                return response.text().then(function (text) {
                    return { ok: response.ok, text: text };
                });
            })
            .then(function (answer) {
                var section = new DOMParser().parseFromString(answer.text, "text/html").getElementById("entries");
                if (order !== asked) {
                    return;
                }
                if (!section) {
                    // Signed out, or no longer allowed: the whole page says which.
                    window.location.assign(link.href);
                    return;
                }
                show(section);
                window.history.replaceState(null, "", link.href);
            })
            .catch(function () {
                if (order === asked) {
                    say(panel.dataset.failed);
                }
            });
    }

    function close() {
        asked++;
        panel.textContent = "";
        mark(null);
        var address = new URL(window.location.href);
        ["row", "from", "to"].forEach(function (name) {
            address.searchParams.delete(name);
        });
        address.hash = "";
        window.history.replaceState(null, "", address.href);
        if (opener) {
            opener.focus();
        }
    }

    function toggleEmpty(button) {
        var hide = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(hide));
        grid.classList.toggle("hide-empty", hide);
        var current = grid.querySelector("tbody [tabindex='0']");
        if (current && current.offsetParent === null && rowsOf().length > 0) {
            settle(targetOf(cellsOf(rowsOf()[0])[0]));
        }
    }

    function start() {
        if (!grid || !panel) {
            return;
        }
        var openedBy = Array.prototype.find.call(document.querySelectorAll(".cell"), function (link) {
            return document.getElementById("entries") && link.search === window.location.search;
        });
        if (openedBy) {
            opener = openedBy;
            mark(openedBy);
        }
        var filled = grid.querySelectorAll("tbody a");
        var first = openedBy && grid.contains(openedBy) ? openedBy : filled[filled.length - 1];
        settle(first || targetOf(grid.querySelector("tbody td")));
        grid.addEventListener("keydown", move);
        grid.addEventListener("focusin", function (event) {
            var cell = event.target.closest("td");
            if (cell) {
                settle(targetOf(cell));
            }
        });
        document.addEventListener("click", function (event) {
            var link = event.target.closest(".cell");
            if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
                event.preventDefault();
                open(link);
            } else if (event.target.closest("[data-close='entries']")) {
                close();
            }
        });
        panel.addEventListener("keydown", function (event) {
            if (event.key === "Escape") {
                close();
            }
        });
        var hideEmpty = document.getElementById("hideEmpty");
        hideEmpty.hidden = false;
        hideEmpty.addEventListener("click", function () {
            toggleEmpty(hideEmpty);
        });
        var print = document.getElementById("print");
        print.hidden = false;
        print.addEventListener("click", function () {
            window.print();
        });
    }

    start();
})();
