/*
 * The matrix. One cell at a time is in the tab order; the arrow keys move it (WAI-ARIA grid pattern). A cell is a link to this
 * page with its entries below; here they are fetched alone and put into the panel, and the address follows.
 */
(function () {
    "use strict";

    var panel = document.getElementById("panel");
    var grid = document.getElementById("matrix");
    var card = document.getElementById("card");
    var PLACE = "polaris.matrix.place";
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

    function turn(rel, row, column) {
        var link = document.querySelector(".matrix-steps [rel='" + rel + "']");
        window.sessionStorage.setItem(PLACE, JSON.stringify({ row: row, column: column }));
        window.location.assign(link.href);
    }

    function move(event) {
        var cell = event.target.closest("td");
        if (!cell || event.altKey || event.metaKey) {
            return;
        }
        var rows = rowsOf();
        var row = rows.indexOf(cell.parentNode);
        var column = cellsOf(cell.parentNode).indexOf(cell);
        var last = cellsOf(cell.parentNode).length - 1;
        var steps = {
            ArrowLeft: [row, column - 1],
            ArrowRight: [row, column + 1],
            ArrowUp: [row - 1, column],
            ArrowDown: [row + 1, column],
            Home: [event.ctrlKey ? 0 : row, 0],
            End: [event.ctrlKey ? rows.length - 1 : row, last]
        };
        if (steps[event.key]) {
            event.preventDefault();
            go(steps[event.key][0], steps[event.key][1]);
        } else if (event.key === "PageUp" || event.key === "PageDown") {
            event.preventDefault();
            turn(event.key === "PageUp" ? "prev" : "next", row, column);
        }
    }

    /* The card: what a cell says of itself to a screen reader, and the first names, beside it for the eye. */
    function tell(link) {
        card.textContent = "";
        [link.getAttribute("aria-label"), link.dataset.names].forEach(function (text) {
            if (text) {
                card.appendChild(document.createElement("p")).textContent = text;
            }
        });
        card.hidden = false;
        var box = link.getBoundingClientRect();
        var left = Math.max(8, Math.min(box.left, window.innerWidth - card.offsetWidth - 8));
        var below = box.bottom + card.offsetHeight + 8 < window.innerHeight;
        card.style.left = left + "px";
        card.style.top = (below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + "px";
    }

    function hush() {
        card.hidden = true;
    }

    /* The page moves under the card: it goes with the cell that has the keyboard; beside the pointer it goes away. */
    function follow() {
        var focused = grid.querySelector(".cell:focus-visible");
        if (focused && !card.hidden) {
            tell(focused);
        } else {
            hush();
        }
    }

    function showToday() {
        var today = grid.querySelector("th.today");
        var box = grid.parentNode;
        if (today && box.scrollWidth > box.clientWidth) {
            box.scrollLeft = today.offsetLeft - box.clientWidth / 2;
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

    /* The cell that stands for the opened period; the matrix may not show it. */
    function cellOf(search) {
        var wanted = new URLSearchParams(search);
        return Array.prototype.find.call(document.querySelectorAll(".cell"), function (link) {
            var own = new URLSearchParams(link.search);
            return link.offsetParent !== null && own.get("row") === wanted.get("row")
                && own.get("from") <= wanted.get("from") && own.get("to") >= wanted.get("to")
                && (!wanted.get("facility") || own.get("facility") === wanted.get("facility"));
        });
    }

    /* This page's address with the opened period in it. */
    function addressOf(search) {
        var wanted = new URLSearchParams(search);
        var address = new URL(window.location.href);
        ["row", "from", "to", "facility"].forEach(function (name) {
            if (wanted.get(name)) {
                address.searchParams.set(name, wanted.get(name));
            } else {
                address.searchParams.delete(name);
            }
        });
        address.hash = wanted.get("row") ? "#entries" : "";
        return address.href;
    }

    function load(search, href) {
        var order = ++asked;
        opener = cellOf(search) || opener;
        mark(cellOf(search));
        hush();
        say(panel.dataset.loading);
        fetch("entries.xhtml" + search, { credentials: "same-origin" })
            .then(function (response) {
                return response.text();
            })
            .then(function (text) {
                var section = new DOMParser().parseFromString(text, "text/html").getElementById("entries");
                if (order !== asked) {
                    return;
                }
                if (!section) {
                    // Signed out, or no longer allowed: the whole page says which.
                    window.location.assign(href);
                    return;
                }
                show(section);
            })
            .catch(function () {
                if (order === asked) {
                    say(panel.dataset.failed);
                }
            });
    }

    /* The browser's way back leads from the entries to the matrix: on a phone that is the way people take. */
    function open(link) {
        var address = addressOf(link.search);
        if (panel.firstElementChild) {
            window.history.replaceState(null, "", address);
        } else {
            window.history.pushState({ opened: true }, "", address);
        }
        load(link.search, link.href);
    }

    function clear() {
        asked++;
        panel.textContent = "";
        mark(null);
        if (opener) {
            opener.focus();
        }
    }

    function close() {
        if (window.history.state && window.history.state.opened) {
            window.history.back();
        } else {
            window.history.replaceState(null, "", addressOf(""));
            clear();
        }
    }

    function goneBack() {
        if (new URLSearchParams(window.location.search).get("row")) {
            load(window.location.search, window.location.href);
        } else {
            clear();
        }
    }

    function pressed(event) {
        var link = event.target.closest(".cell, [data-step]");
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            open(link);
        } else if (event.target.closest("[data-close='entries']")) {
            close();
        }
    }

    /* Where the focus begins: at the opened cell, where it was before the span was turned, else at the newest cell. */
    function settleFirst() {
        var filled = grid.querySelectorAll("tbody a");
        var openedBy = document.getElementById("entries") && cellOf(window.location.search);
        if (openedBy) {
            opener = openedBy;
            mark(openedBy);
        }
        settle(openedBy && grid.contains(openedBy)
            ? openedBy
            : filled[filled.length - 1] || targetOf(grid.querySelector("tbody td")));
        var place = JSON.parse(window.sessionStorage.getItem(PLACE));
        window.sessionStorage.removeItem(PLACE);
        if (place && !openedBy) {
            go(place.row, place.column);
        }
    }

    function start() {
        if (!grid || !panel || !grid.tBodies[0].rows.length) {
            return;
        }
        settleFirst();
        showToday();
        grid.addEventListener("keydown", move);
        grid.addEventListener("focusin", function (event) {
            var cell = event.target.closest("td");
            if (cell) {
                settle(targetOf(cell));
                hush();
            }
            if (event.target.matches(".cell:focus-visible")) {
                tell(event.target);
            }
        });
        grid.addEventListener("focusout", hush);
        grid.addEventListener("mouseover", function (event) {
            var link = event.target.closest(".cell");
            if (link) {
                tell(link);
            } else {
                hush();
            }
        });
        grid.addEventListener("mouseleave", hush);
        document.addEventListener("scroll", follow, { passive: true });
        document.addEventListener("click", pressed);
        window.addEventListener("popstate", goneBack);
        document.addEventListener("keydown", function (event) {
            if (event.key === "Escape") {
                if (!card.hidden) {
                    hush();
                } else if (panel.contains(event.target) && !document.querySelector("dialog[open]")) {
                    close();
                }
            }
        });
    }

    start();
})();
