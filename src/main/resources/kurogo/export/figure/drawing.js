/*
 * Draws a chart inside the program: ECharts' own SVG renderer, with the formatters, label names and shapes of maps the browser uses (frontend/chart).
 * Runs in engines without Intl, timers or a page. Kurogo calls prepareDrawing once, then
 * drawFigure with a request, and gets SVG; see ChartEngine.
 */
var setTimeout = function () { return 0; };
var clearTimeout = function () {};
var requestAnimationFrame = function () { return 0; };
var cancelAnimationFrame = function () {};

/** Has texts measured by the widths of letters, told once. */
function prepareDrawing(widths) {
  'use strict';
  var known = JSON.parse(widths);
  echarts.setPlatformAPI({
    measureText: function (text, font) {
      var size = Number((/(\d+(?:\.\d+)?)px/.exec(font || '') || [0, 12])[1]);
      var table = /bold|[6-9]00/.test(font || '') ? known.bold : known.regular;
      var width = 0;
      for (var letter of String(text)) {
        var point = letter.codePointAt(0);
        width += table[point] === undefined ? 1000 : table[point];
      }
      return { width: (width * size) / 1000 };
    },
  });
}

var drawFigure = (function () {
  'use strict';

  var formats = {
    number: { by: 1, least: 0, most: 2 },
    cases: { by: 1, least: 0, most: 0 },
    persons: { by: 1, least: 0, most: 0 },
    municipalities: { by: 1, least: 0, most: 0 },
    yen: { by: 1, least: 0, most: 0 },
    thousandYen: { by: 1, over: 1000, least: 0, most: 0 },
    percent: { by: 100, least: 1, most: 1 },
    wholePercent: { by: 100, least: 0, most: 0 },
  };

  /** The digits of a number without exponent. */
  function plain(value) {
    var parts = String(value).split('e');
    if (parts.length === 1) {
      return parts[0];
    }
    return Number(parts[1]) < 0 ? value.toFixed(20) : parts[0].replace('.', '') + '0'.repeat(Math.max(0, Number(parts[1]) - (parts[0].split('.')[1] || '').length));
  }

  /** Rounded away from zero at halves, on the decimal digits as they are read: 2.675 becomes 2.68. */
  function rounded(value, least, most) {
    var parts = plain(Math.abs(value)).split('.');
    var fraction = (parts[1] || '').padEnd(most + 1, '0');
    var digits = (parts[0] + fraction.slice(0, most)).split('').map(Number);
    for (var i = digits.length - 1, up = fraction[most] >= '5'; up; i--) {
      if (i < 0) {
        digits.unshift(1);
        break;
      }
      up = digits[i] === 9;
      digits[i] = up ? 0 : digits[i] + 1;
    }
    var whole = digits.slice(0, digits.length - most).join('');
    var rest = digits.slice(digits.length - most).join('');
    while (rest.length > least && rest[rest.length - 1] === '0') {
      rest = rest.slice(0, -1);
    }
    var amount = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest && '.' + rest);
    return value < 0 && /[1-9]/.test(amount) ? '\u2212' + amount : amount;
  }

  /** Whole numbers but where rounding would make nothing of something: 0.2千円 is not 0. */
  function decimals(way, size) {
    if (way === formats.number) {
      return size < 1 ? 4 : way.most;
    }
    return way === formats.percent || way === formats.wholePercent || size >= 0.5 ? way.most : 3;
  }

  function formatter(name, units) {
    var parts = name.split(':');
    var way = formats[parts[0]] || formats.number;
    return function (value) {
      var shown = (value * way.by) / (way.over || 1);
      var amount = rounded(shown, way.least, decimals(way, Math.abs(shown)));
      return parts[1] === 'bare' ? amount : (units[parts[0]] || '%s').replace('%s', amount);
    };
  }

  /** Braces would be read as the names of text styles. */
  function words(text) {
    return (text || '').replace(/\{/g, '｛').replace(/\}/g, '｝').replace(/\|/g, '｜');
  }

  var describing = {
    tip: function () { return ''; },
    label: function (pointed) { return words(pointed.data && (pointed.data.shownName || pointed.data.name)); },
    shown: function (pointed) { return words(pointed.data && pointed.data.shown); },
  };

  /** Formatters by name become real ones. */
  function resolve(node, units) {
    if (node === null || typeof node !== 'object') {
      return;
    }
    Object.keys(node).forEach(function (key) {
      var value = node[key];
      if (key === 'formatter' && typeof value === 'string' && value.indexOf('fn:') === 0) {
        node[key] = describing[value.slice(3)] || formatter(value.slice(3), units);
      } else {
        resolve(value, units);
      }
    });
  }

  return function (request) {
    var figure = JSON.parse(request);
    resolve(figure.option, figure.units);
    figure.option.animation = false;
    figure.option.aria = { enabled: false };
    figure.option.textStyle = Object.assign({}, figure.option.textStyle, { fontFamily: figure.font });
    delete figure.option.tooltip;
    delete figure.option.dataZoom;
    if (figure.map) {
      var map = mapShapesOf(figure.map.shapes, figure.map.keyProperty);
      echarts.registerMap(figure.map.name, map.shapes);
      figure.option.series.forEach(function (series) {
        if (series.type === 'map') {
          series.aspectScale = map.aspect;
        }
      });
    }
    var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: figure.width, height: figure.height });
    try {
      chart.setOption(figure.option);
      chart.getZr().flush();
      return chart.getZr().painter.renderToString({ cssAnimation: false, cssEmphasis: false });
    } finally {
      chart.dispose();
    }
  };
})();
