<?xml version="1.0" encoding="UTF-8"?>
<!--
  SPDX-License-Identifier: GPL-3.0-or-later

  The digest as one HTML page, for browsers and for mail: no script, nothing fetched from
  elsewhere, light and dark, from 320 pixels up.

  Input: the model repute.digest/1 as XML. The document's element is <digest>; a member of
  an object is an element of its name, an item of an array an element <item>, and null an
  empty element with null="yes". Text arrives clean, and the serializer escapes it.

  The parameter `medium` is 'page' or 'mail'. A mail has no drawings (many readers of mail
  drop inline SVG); every drawing here repeats what is written beside it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>
<xsl:strip-space elements="*"/>
<xsl:param name="medium" select="'page'"/>

<!-- ===== numbers ===== -->

<xsl:template name="polarity">
  <xsl:param name="value"/>
  <xsl:choose>
    <xsl:when test="$value/@null or not($value)">–</xsl:when>
    <xsl:when test="$value &lt;= -0.005">
      <xsl:value-of select="concat('−', format-number(-$value, '0.00'))"/>
    </xsl:when>
    <xsl:when test="$value &gt;= 0.005">
      <xsl:value-of select="concat('+', format-number($value, '0.00'))"/>
    </xsl:when>
    <xsl:otherwise>0.00</xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template name="range">
  <xsl:param name="range"/>
  <xsl:choose>
    <xsl:when test="$range/@null">not enough data</xsl:when>
    <xsl:otherwise>
      <xsl:call-template name="polarity">
        <xsl:with-param name="value" select="$range/item[1]"/>
      </xsl:call-template>
      <xsl:text> to </xsl:text>
      <xsl:call-template name="polarity">
        <xsl:with-param name="value" select="$range/item[2]"/>
      </xsl:call-template>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- A metric's number in its own unit. -->
<xsl:template name="figure">
  <xsl:param name="value"/>
  <xsl:param name="of"/>
  <xsl:choose>
    <xsl:when test="$value/@null">–</xsl:when>
    <xsl:when test="$of = 'sentiment'">
      <xsl:call-template name="polarity">
        <xsl:with-param name="value" select="$value"/>
      </xsl:call-template>
    </xsl:when>
    <xsl:when test="$of = 'negative_share'">
      <xsl:value-of select="concat(format-number($value * 100, '0'), '&#8239;%')"/>
    </xsl:when>
    <xsl:when test="$of = 'stars'"><xsl:value-of select="format-number($value, '0.0')"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="format-number($value, '0')"/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template name="reviews-of">
  <xsl:param name="n"/>
  <xsl:value-of select="concat($n, '&#160;review', substring('s', 1, $n != 1))"/>
</xsl:template>

<!-- ===== drawings ===== -->

<!-- The last 28 days of a metric over the band of its usual range. -->
<xsl:template name="sparkline">
  <xsl:variable name="lo" select="number(scale/item[1])"/>
  <xsl:variable name="unit" select="40 div (scale/item[2] - $lo)"/>
  <xsl:variable name="usual">
    <xsl:if test="not(range/@null)">
      <xsl:text>; usual is </xsl:text>
      <xsl:call-template name="figure">
        <xsl:with-param name="value" select="range/item[1]"/>
        <xsl:with-param name="of" select="name()"/>
      </xsl:call-template>
      <xsl:text> to </xsl:text>
      <xsl:call-template name="figure">
        <xsl:with-param name="value" select="range/item[2]"/>
        <xsl:with-param name="of" select="name()"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:variable>
  <svg class="spark" width="140" height="46" viewBox="0 0 140 46" role="img"
    aria-label="{name}, the last 28 days{$usual}">
    <xsl:if test="not(range/@null)">
      <xsl:variable name="top" select="43 - (range/item[2] - $lo) * $unit"/>
      <rect class="band" x="0" y="{format-number($top, '0.0')}" width="140" height="{
        format-number(43 - (range/item[1] - $lo) * $unit - $top, '0.0')}"/>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="self::volume">
        <xsl:for-each select="series/item[not(@null) and . &gt; 0]">
          <xsl:variable name="at" select="count(preceding-sibling::item)"/>
          <rect x="{format-number(2.5 + $at * 4.9, '0.0')}" width="3" y="{
            format-number(43 - (. - $lo) * $unit, '0.0')}" height="{
            format-number((. - $lo) * $unit, '0.0')}">
            <xsl:attribute name="class">
              <xsl:text>bar</xsl:text>
              <xsl:if test="$at = 27"><xsl:text> today</xsl:text></xsl:if>
              <xsl:if test="$at = 27 and ../../usual = 'false'"> odd</xsl:if>
            </xsl:attribute>
          </rect>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <path class="line">
          <xsl:attribute name="d">
            <xsl:for-each select="series/item[not(@null)]">
              <xsl:variable name="before" select="preceding-sibling::item[1]"/>
              <xsl:value-of select="concat(
                substring('LM', 1 + (not($before) or $before/@null), 1),
                format-number(4 + count(preceding-sibling::item) * 4.9, '0.0'), ' ',
                format-number(43 - (. - $lo) * $unit, '0.0'))"/>
              <xsl:if test="not($before) or $before/@null"><xsl:text>h0</xsl:text></xsl:if>
            </xsl:for-each>
          </xsl:attribute>
        </path>
        <xsl:for-each select="series/item[28][not(@null)]">
          <circle cx="136.3" cy="{format-number(43 - (. - $lo) * $unit, '0.0')}" r="3">
            <xsl:attribute name="class">
              <xsl:text>today</xsl:text>
              <xsl:if test="../../usual = 'false'"> odd</xsl:if>
            </xsl:attribute>
          </circle>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </svg>
</xsl:template>

<!-- A mean and its interval on the scale from -1 to 1. -->
<xsl:template name="whisker">
  <xsl:param name="mean"/>
  <xsl:if test="$medium = 'page'">
    <svg class="whisker" width="124" height="14" viewBox="0 0 150 14" aria-hidden="true">
      <line class="axis" x1="3" x2="147" y1="7" y2="7"/>
      <line class="axis" x1="75" x2="75" y1="3" y2="11"/>
      <xsl:if test="not(range/@null)">
        <line class="reach" y1="7" y2="7" x1="{format-number(75 + range/item[1] * 72, '0.0')}"
          x2="{format-number(75 + range/item[2] * 72, '0.0')}"/>
      </xsl:if>
      <xsl:if test="not($mean/@null)">
        <circle class="today" cy="7" r="3.2" cx="{format-number(75 + $mean * 72, '0.0')}"/>
      </xsl:if>
    </svg>
  </xsl:if>
</xsl:template>

<!-- ===== the page ===== -->

<!-- Open episodes stand under "Needs you today"; further down only those that are over. -->

<xsl:template match="/digest">
  <html lang="en">
    <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="supported-color-schemes" content="light dark"/>
      <title><xsl:value-of select="concat(title, ', ', date_text)"/></title>
      <style><xsl:call-template name="style"/></style>
    </head>
    <body>
      <table class="sheet" role="presentation" cellpadding="0" cellspacing="0" align="center">
        <tr>
          <td class="page">
            <xsl:call-template name="masthead"/>
            <xsl:apply-templates select="needs_you[item]"/>
            <xsl:apply-templates select="metrics"/>
            <xsl:apply-templates select="periods"/>
            <xsl:apply-templates select="interventions[item]"/>
            <xsl:apply-templates select="episodes[item[state != 'open']]"/>
            <xsl:apply-templates select="reviews[worst/item or best/item]"/>
            <xsl:apply-templates select="places[item]"/>
            <xsl:apply-templates select="audiences[item]"/>
            <xsl:apply-templates select="competitors[item]"/>
            <xsl:apply-templates select="changes[item]"/>
            <xsl:apply-templates select="data_notes"/>
          </td>
        </tr>
      </table>
    </body>
  </html>
</xsl:template>

<xsl:template name="masthead">
  <p class="kicker">What customers say of</p>
  <h1><bdi><xsl:value-of select="title"/></bdi></h1>
  <p class="dateline">
    <xsl:value-of select="date_text"/>
    <xsl:if test="revision &gt; 1">
      <xsl:value-of select="concat(' · revision ', revision)"/>
    </xsl:if>
  </p>
  <p class="headline"><bdi><xsl:value-of select="headline"/></bdi></p>
</xsl:template>

<xsl:template match="needs_you">
  <div class="needs">
    <h2>Needs you today</h2>
    <xsl:for-each select="item">
      <p>
        <strong><bdi><xsl:value-of select="concat(title, '.')"/></bdi></strong>
        <xsl:text> </xsl:text>
        <bdi><xsl:value-of select="text"/></bdi>
      </p>
    </xsl:for-each>
  </div>
</xsl:template>

<xsl:template match="metrics">
  <h2>The day in four numbers</h2>
  <table class="score" role="presentation" cellpadding="0" cellspacing="0">
    <tr><xsl:apply-templates select="*"/></tr>
  </table>
</xsl:template>

<xsl:template match="metrics/*">
  <td class="card" width="25%" valign="top">
    <p class="label"><xsl:value-of select="name"/></p>
    <p>
      <xsl:attribute name="class">
        <xsl:text>figure</xsl:text>
        <xsl:if test="usual = 'false'"> odd</xsl:if>
      </xsl:attribute>
      <xsl:call-template name="figure">
        <xsl:with-param name="value" select="value"/>
        <xsl:with-param name="of" select="name()"/>
      </xsl:call-template>
    </p>
    <p class="small">
      <xsl:choose>
        <xsl:when test="self::volume">
          <xsl:value-of select="concat('review', substring('s', 1, n != 1), ' on this day')"/>
        </xsl:when>
        <xsl:when test="self::negative_share">
          <xsl:value-of select="concat(../../reviews/negatives, ' of ')"/>
          <xsl:call-template name="reviews-of">
            <xsl:with-param name="n" select="n"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:text>from </xsl:text>
          <xsl:call-template name="reviews-of">
            <xsl:with-param name="n" select="n"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="$medium = 'page'"><xsl:call-template name="sparkline"/></xsl:if>
    <p class="small">
      <xsl:choose>
        <xsl:when test="range/@null"><xsl:value-of select="words"/></xsl:when>
        <xsl:otherwise>
          <xsl:text>usual: </xsl:text>
          <span class="nobreak">
            <xsl:call-template name="figure">
              <xsl:with-param name="value" select="range/item[1]"/>
              <xsl:with-param name="of" select="name()"/>
            </xsl:call-template>
            <xsl:text> to </xsl:text>
            <xsl:call-template name="figure">
              <xsl:with-param name="value" select="range/item[2]"/>
              <xsl:with-param name="of" select="name()"/>
            </xsl:call-template>
          </span>
        </xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="change != ''">
      <p class="small odd"><strong><xsl:value-of select="words"/></strong></p>
    </xsl:if>
  </td>
</xsl:template>

<xsl:template match="periods">
  <h2>The month</h2>
  <table class="rows" cellpadding="0" cellspacing="0">
    <xsl:for-each select="last">
      <xsl:call-template name="row">
        <xsl:with-param name="name" select="'Last 28 days'"/>
        <xsl:with-param name="mean" select="polarity"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="before">
      <xsl:call-template name="row">
        <xsl:with-param name="name" select="'28 days before'"/>
        <xsl:with-param name="mean" select="polarity"/>
      </xsl:call-template>
    </xsl:for-each>
  </table>
</xsl:template>

<xsl:template match="interventions">
  <h2>What leadership did</h2>
  <xsl:for-each select="item">
    <div class="act">
      <p class="label">
        <bdi><xsl:value-of select="concat(date_text, ' · ', kind, ' · ', scope)"/></bdi>
      </p>
      <h3><bdi><xsl:value-of select="title"/></bdi></h3>
      <table class="rows" cellpadding="0" cellspacing="0">
        <xsl:apply-templates select="before | since"/>
      </table>
      <p class="verdict"><xsl:value-of select="concat('Verdict: ', verdict)"/></p>
    </div>
  </xsl:for-each>
</xsl:template>

<xsl:template match="interventions/item/before | interventions/item/since">
  <xsl:variable name="pace" select="../volume/before_per_day[current()/self::before]
    | ../volume/since_per_day[current()/self::since]"/>
  <tr>
    <th scope="row">
      <xsl:value-of select="concat(days, '&#160;day', substring('s', 1, days != 1), ' ',
        name())"/>
    </th>
    <td class="draw">
      <xsl:call-template name="whisker">
        <xsl:with-param name="mean" select="polarity"/>
      </xsl:call-template>
    </td>
    <td class="number">
      <xsl:call-template name="polarity">
        <xsl:with-param name="value" select="polarity"/>
      </xsl:call-template>
    </td>
    <td class="small nobreak">
      <xsl:call-template name="range">
        <xsl:with-param name="range" select="range"/>
      </xsl:call-template>
    </td>
    <td class="small right">
      <xsl:call-template name="reviews-of">
        <xsl:with-param name="n" select="n"/>
      </xsl:call-template>
      <xsl:if test="not($pace/@null)">
        <xsl:value-of select="concat(', ', format-number($pace, '0.0'), '&#160;a&#160;day')"/>
      </xsl:if>
    </td>
  </tr>
</xsl:template>

<xsl:template match="episodes">
  <h2>Spikes that are over, 28 days</h2>
  <xsl:for-each select="item[state != 'open']">
    <p>
      <strong><bdi><xsl:value-of select="scope"/></bdi></strong>
      <span class="small">
        <xsl:value-of select="concat(' ', severity, ', over since ', resolved)"/>
      </span>
      <br/>
      <bdi><xsl:value-of select="concat(text, '.')"/></bdi>
    </p>
  </xsl:for-each>
</xsl:template>

<!-- ===== reviews ===== -->

<xsl:template match="reviews">
  <table class="columns" role="presentation" cellpadding="0" cellspacing="0">
    <tr>
      <td class="column" width="50%" valign="top">
        <h2>Hard words</h2>
        <xsl:apply-templates select="worst/item"/>
        <xsl:if test="not(worst/item)">
          <p class="none">No review of this day is negative.</p>
        </xsl:if>
      </td>
      <td class="column second" width="50%" valign="top">
        <h2>Kind words</h2>
        <xsl:apply-templates select="best/item"/>
        <xsl:if test="not(best/item)">
          <p class="none">No review of this day is positive.</p>
        </xsl:if>
      </td>
    </tr>
  </table>
</xsl:template>

<xsl:template match="worst/item | best/item">
  <div class="quote">
    <xsl:if test="title != ''">
      <h3 dir="auto"><xsl:value-of select="title"/></h3>
    </xsl:if>
    <xsl:if test="text != ''">
      <blockquote dir="auto"><xsl:value-of select="text"/></blockquote>
    </xsl:if>
    <p class="small">
      <xsl:if test="not(location/@null)">
        <bdi><xsl:value-of select="location"/></bdi>
        <xsl:text> · </xsl:text>
      </xsl:if>
      <xsl:if test="not(stars/@null)">
        <xsl:value-of select="concat(format-number(stars, '0.#'), '&#160;of&#160;5&#160;stars · ')"/>
      </xsl:if>
      <xsl:text>sentiment&#160;</xsl:text>
      <xsl:call-template name="polarity">
        <xsl:with-param name="value" select="polarity"/>
      </xsl:call-template>
      <xsl:text> · </xsl:text>
      <xsl:choose>
        <xsl:when test="starts-with(translate(url, 'HTPS', 'htps'), 'http://')
          or starts-with(translate(url, 'HTPS', 'htps'), 'https://')">
          <a href="{url}" rel="noopener noreferrer nofollow">
            <xsl:value-of select="concat('review&#160;', id)"/>
          </a>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="concat('review&#160;', id)"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:if test="terms/item">
      <p class="small terms">
        <xsl:text>what weighed: </xsl:text>
        <xsl:for-each select="terms/item">
          <xsl:if test="position() &gt; 1"><xsl:text>, </xsl:text></xsl:if>
          <bdi><xsl:value-of select="term"/></bdi>
        </xsl:for-each>
      </p>
    </xsl:if>
  </div>
</xsl:template>

<!-- ===== tables of means ===== -->

<xsl:template name="row">
  <xsl:param name="name"/>
  <xsl:param name="mean"/>
  <tr>
    <th scope="row"><bdi><xsl:value-of select="$name"/></bdi></th>
    <td class="draw">
      <xsl:call-template name="whisker">
        <xsl:with-param name="mean" select="$mean"/>
      </xsl:call-template>
    </td>
    <td class="number">
      <xsl:call-template name="polarity">
        <xsl:with-param name="value" select="$mean"/>
      </xsl:call-template>
    </td>
    <td class="small nobreak">
      <xsl:call-template name="range">
        <xsl:with-param name="range" select="range"/>
      </xsl:call-template>
    </td>
    <td class="small right">
      <xsl:call-template name="reviews-of">
        <xsl:with-param name="n" select="n"/>
      </xsl:call-template>
      <xsl:if test="negatives">
        <xsl:value-of select="concat(', ', negatives, '&#160;negative')"/>
      </xsl:if>
    </td>
  </tr>
</xsl:template>

<xsl:template match="places">
  <xsl:variable name="all" select="count(item)"/>
  <h2>Places, 28 days, the lowest first</h2>
  <table class="rows" cellpadding="0" cellspacing="0">
    <xsl:for-each select="item[$all &lt;= 14 or position() &lt;= 8 or position() &gt; $all - 4]">
      <xsl:call-template name="row">
        <xsl:with-param name="name" select="location"/>
        <xsl:with-param name="mean" select="polarity"/>
      </xsl:call-template>
      <xsl:if test="$all &gt; 14 and position() = 8">
        <tr>
          <td class="small between" colspan="5">
            <xsl:value-of select="concat('… ', $all - 12, ' places between them …')"/>
          </td>
        </tr>
      </xsl:if>
    </xsl:for-each>
  </table>
</xsl:template>

<xsl:template match="audiences">
  <h2>Customers and employees, 28 days</h2>
  <table class="rows" cellpadding="0" cellspacing="0">
    <xsl:for-each select="item">
      <xsl:call-template name="row">
        <xsl:with-param name="name" select="concat(
          translate(substring(audience, 1, 1), 'ce', 'CE'), substring(audience, 2), 's')"/>
        <xsl:with-param name="mean" select="polarity"/>
      </xsl:call-template>
    </xsl:for-each>
  </table>
</xsl:template>

<xsl:template match="competitors">
  <h2>Competitors, 28 days</h2>
  <table class="rows" cellpadding="0" cellspacing="0">
    <xsl:for-each select="item">
      <xsl:call-template name="row">
        <xsl:with-param name="name" select="brand"/>
        <xsl:with-param name="mean" select="sentiment"/>
      </xsl:call-template>
    </xsl:for-each>
  </table>
</xsl:template>

<!-- ===== the small print ===== -->

<xsl:template match="changes">
  <div class="notes">
    <h2><xsl:value-of select="concat('Changed since revision ', /digest/revision - 1)"/></h2>
    <ul>
      <xsl:for-each select="item">
        <li>
          <bdi><xsl:value-of select="translate(what, '_', ' ')"/></bdi>
          <xsl:if test="was != '' or now != ''">
            <xsl:text>: </xsl:text>
            <xsl:apply-templates select="was" mode="value"/>
            <xsl:text> → </xsl:text>
            <xsl:apply-templates select="now" mode="value"/>
          </xsl:if>
        </li>
      </xsl:for-each>
    </ul>
  </div>
</xsl:template>

<xsl:template match="*" mode="value">
  <xsl:choose>
    <xsl:when test="@null">nothing</xsl:when>
    <xsl:when test="item"><xsl:value-of select="concat(item[1], ' to ', item[2])"/></xsl:when>
    <xsl:otherwise><bdi><xsl:value-of select="."/></bdi></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template match="data_notes">
  <div class="notes">
    <h2>About the data</h2>
    <ul>
      <xsl:for-each select="item">
        <li><bdi><xsl:value-of select="."/></bdi></li>
      </xsl:for-each>
      <li>Usual is where 95 of 100 such days would lie, judged by the 56 days before and the
        day’s number of reviews. Beside the mean of a longer period stands its 95 % interval.
        Sentiment runs from −1 to +1.</li>
      <li><xsl:value-of select="concat('Days are those of ', /digest/timezone, '.')"/></li>
    </ul>
  </div>
</xsl:template>

<!-- ===== how it looks ===== -->

<xsl:template name="style">
body { margin: 0; padding: 0; background: #f4efe6; color: #211d18; -webkit-text-size-adjust: 100%; }
body, p, td, th, li, blockquote { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "P052", Georgia, "Times New Roman", serif; font-size: 16px; line-height: 1.5; }
table { border-collapse: collapse; border-spacing: 0; }
.sheet { width: 100%; max-width: 760px; margin: 0 auto; background: #fdfbf7; }
.page { padding: 44px 48px 52px; }
p { margin: 0 0 10px; }
a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
h1 { margin: 0; font: 400 46px/1.1 "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "P052", Georgia, serif; letter-spacing: -0.01em; text-align: center; overflow-wrap: anywhere; }
h2 { margin: 40px 0 14px; padding-top: 9px; border-top: 1px solid #d8cfbf; font: 700 12px/1.4 "Gill Sans", "Gill Sans MT", Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif; letter-spacing: 0.09em; text-transform: uppercase; color: #6d6457; }
h3 { margin: 0 0 6px; font: 600 18px/1.3 "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "P052", Georgia, serif; overflow-wrap: anywhere; }
.kicker { margin: 0 0 4px; text-align: center; font-style: italic; color: #6d6457; }
.dateline { margin: 18px 0 0; padding: 6px 0; border-top: 3px double #b9ae9b; border-bottom: 1px solid #d8cfbf; text-align: center; font-size: 14px; letter-spacing: 0.03em; color: #6d6457; }
.headline { margin: 30px auto 0; max-width: 580px; text-align: center; font-size: 25px; line-height: 1.35; text-wrap: balance; }
.needs { margin-top: 34px; padding: 16px 20px 8px; border-left: 4px solid #a8321c; background: #f8ece4; }
.needs h2 { margin: 0 0 8px; padding: 0; border: 0; color: #a8321c; }
.label { margin: 0; font: 13px/1.4 "Gill Sans", "Gill Sans MT", Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif; letter-spacing: 0.02em; color: #6d6457; }
.score, .rows, .columns { width: 100%; }
.card { padding: 0 14px 0 0; }
.figure { margin: 2px 0 0; font-size: 34px; line-height: 1.15; font-variant-numeric: lining-nums tabular-nums; }
.small, td.small { margin: 0; font-size: 13.5px; line-height: 1.45; color: #6d6457; font-variant-numeric: lining-nums tabular-nums; }
.odd, .small.odd { color: #a8321c; }
.nobreak { white-space: nowrap; }
.spark { display: block; width: 100%; max-width: 150px; height: auto; margin: 8px 0 6px; }
.band { fill: #ece4d5; }
.line { fill: none; stroke: #5b5348; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
.bar { fill: #b3a792; }
.today { fill: #211d18; }
.spark .odd { fill: #a8321c; }
.act { margin: 0; }
.act + .act { margin-top: 26px; }
.quote:last-child { margin-bottom: 0; }
.verdict { margin: 6px 0 0; font-style: italic; }
.rows th { width: 24%; padding: 5px 14px 5px 0; text-align: left; font-weight: 400; overflow-wrap: anywhere; }
.rows td { padding: 5px 14px 5px 0; }
.rows td.right { padding-right: 0; text-align: right; }
.rows .draw { width: 124px; line-height: 1; }
.rows .number { text-align: right; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
.rows .between { text-align: center; }
.whisker { display: block; }
.axis { stroke: #d8cfbf; stroke-width: 1; }
.reach { stroke: #a2957f; stroke-width: 4; stroke-linecap: round; }
.column { padding-right: 22px; }
.column.second { padding: 0 0 0 22px; }
.quote { margin: 0 0 24px; }
blockquote { margin: 0 0 8px; overflow-wrap: anywhere; hyphens: auto; }
.terms, .none { font-style: italic; }
.none { color: #6d6457; }
.notes ul { margin: 0; padding-left: 18px; }
.notes li { margin: 0 0 4px; font-size: 13.5px; line-height: 1.5; color: #6d6457; overflow-wrap: anywhere; }
@media (max-width: 620px) {
.page { padding: 26px 20px 34px; }
h1 { font-size: 34px; }
.headline { font-size: 21px; }
.card { display: inline-block; box-sizing: border-box; width: 49%; padding: 0 12px 22px 0; }
.column, .column.second { display: block; width: 100%; padding: 0; }
.rows tr { display: block; padding: 7px 0; }
.rows th { display: block; width: auto; padding: 0; }
.rows td { display: inline-block; padding: 0 10px 0 0; vertical-align: middle; }
.rows td.right { display: block; text-align: left; }
.whisker { width: 110px; height: auto; }
.rows .draw { width: auto; }
}
@media (prefers-color-scheme: dark) {
body { background: #131210; color: #ebe5da; }
.sheet { background: #1a1816; }
.dateline { border-top-color: #5b5348; }
h2, .dateline { border-bottom-color: #38332c; color: #a89f91; }
h2 { border-top-color: #38332c; }
.kicker, .label, .small, td.small, .none, .notes li { color: #a89f91; }
.needs { background: #2b1d18; border-left-color: #ea7e63; }
.needs h2, .odd, .small.odd { color: #ea7e63; }
.band { fill: #322d27; }
.line { stroke: #bdb3a3; }
.bar { fill: #6f675a; }
.today { fill: #ebe5da; }
.spark .odd { fill: #ea7e63; }
.axis { stroke: #38332c; }
.reach { stroke: #776d5e; }
}
@media print {
body, .sheet { background: #fff; }
.sheet { max-width: none; }
.act, .quote, tr { break-inside: avoid; }
}
</xsl:template>

</xsl:stylesheet>
