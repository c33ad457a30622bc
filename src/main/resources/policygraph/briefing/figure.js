
// Shows the words behind what is clicked, and marks them in the list of footnotes.
(function () {
  'use strict';
  var panel = document.getElementById('panel');

  function notesOf(part) {
    var figure = part.closest('[data-scope]');
    var scope = figure ? figure.getAttribute('data-scope') : '';
    var wanted = part.getAttribute('data-evidence').split(' ').map(function (id) { return scope + id; });
    return Array.prototype.filter.call(document.querySelectorAll('[data-note]'), function (note) {
      return note.getAttribute('data-note').split(' ').some(function (id) { return wanted.indexOf(id) >= 0; });
    });
  }

  function paragraph(text, name) {
    var p = document.createElement('p');
    p.textContent = text;
    p.className = name;
    return p;
  }

  function show(part) {
    var notes = notesOf(part);
    document.querySelectorAll('.lit').forEach(function (note) { note.classList.remove('lit'); });
    panel.replaceChildren(paragraph(part.getAttribute('aria-label') || '', 'claim'));
    notes.forEach(function (note) {
      note.classList.add('lit');
      panel.append(paragraph('[' + note.value + '] ' + note.textContent, 'words'));
    });
    panel.hidden = notes.length === 0;
  }

  function hide() {
    panel.hidden = true;
  }

  document.addEventListener('click', function (event) {
    var part = event.target.closest('[data-evidence]');
    if (part) show(part);
    else if (!panel.contains(event.target)) hide();
  });
  document.addEventListener('keydown', function (event) {
    var part = event.target.closest && event.target.closest('[data-evidence]');
    if (event.key === 'Escape') hide();
    else if (part && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      show(part);
    }
  });
})();
