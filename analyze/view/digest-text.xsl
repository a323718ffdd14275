<?xml version="1.0" encoding="UTF-8"?>
<!--
  SPDX-License-Identifier: GPL-3.0-or-later

  The digest as plain text, 80 columns, for terminals and the text part of a mail.

  Input: the model repute.digest/1 as XML. The document's element is <digest>; a member of
  an object is an element of its name, an item of an array an element <item>, and null an
  empty element with null="yes". Text arrives clean: one line, no control characters.
  Lines are built by three templates: `wrap` (words into lines), `pad` (a column) and
  `title` (a heading with its rule).
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:output method="text" encoding="UTF-8"/>
<xsl:strip-space elements="*"/>

<xsl:variable name="blank"
  select="'                                                                                '"/>
<xsl:variable name="rule"
  select="'────────────────────────────────────────────────────────────────────────────────'"/>

<!-- ===== lines ===== -->

<!-- Words into lines of `width`, each after the first behind `indent`; `at` columns of the
     first line are taken. A word longer than a line is cut. -->
<xsl:template name="wrap">
  <xsl:param name="text"/>
  <xsl:param name="indent" select="''"/>
  <xsl:param name="at" select="string-length($indent)"/>
  <xsl:param name="width" select="80"/>
  <xsl:param name="first" select="true()"/>
  <xsl:variable name="rest" select="normalize-space($text)"/>
  <xsl:variable name="word" select="substring-before(concat($rest, ' '), ' ')"/>
  <xsl:variable name="gap" select="number(not($first))"/>
  <xsl:choose>
    <xsl:when test="$rest = ''"><xsl:text>&#10;</xsl:text></xsl:when>
    <xsl:when test="$at + $gap + string-length($word) &lt;= $width">
      <xsl:if test="not($first)"><xsl:text> </xsl:text></xsl:if>
      <xsl:value-of select="$word"/>
      <xsl:call-template name="wrap">
        <xsl:with-param name="text" select="substring-after($rest, ' ')"/>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="at" select="$at + $gap + string-length($word)"/>
        <xsl:with-param name="width" select="$width"/>
        <xsl:with-param name="first" select="false()"/>
      </xsl:call-template>
    </xsl:when>
    <xsl:when test="$first">
      <xsl:value-of select="substring($rest, 1, $width - $at)"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:if test="string-length($rest) &gt; $width - $at">
        <xsl:value-of select="$indent"/>
        <xsl:call-template name="wrap">
          <xsl:with-param name="text" select="substring($rest, $width - $at + 1)"/>
          <xsl:with-param name="indent" select="$indent"/>
          <xsl:with-param name="width" select="$width"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:when>
    <xsl:otherwise>
      <xsl:text>&#10;</xsl:text>
      <xsl:value-of select="$indent"/>
      <xsl:call-template name="wrap">
        <xsl:with-param name="text" select="$rest"/>
        <xsl:with-param name="indent" select="$indent"/>
        <xsl:with-param name="width" select="$width"/>
      </xsl:call-template>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- A column of `width`; what is longer is cut with an ellipsis. -->
<xsl:template name="pad">
  <xsl:param name="text"/>
  <xsl:param name="width"/>
  <xsl:param name="right" select="false()"/>
  <xsl:variable name="short">
    <xsl:choose>
      <xsl:when test="string-length($text) &gt; $width">
        <xsl:value-of select="concat(substring($text, 1, $width - 1), '…')"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="space"
    select="substring($blank, 1, $width - string-length($short))"/>
  <xsl:if test="$right"><xsl:value-of select="$space"/></xsl:if>
  <xsl:value-of select="$short"/>
  <xsl:if test="not($right)"><xsl:value-of select="$space"/></xsl:if>
</xsl:template>

<xsl:template name="title">
  <xsl:param name="text"/>
  <xsl:value-of select="concat('&#10;', $text, '&#10;')"/>
  <xsl:value-of select="concat(substring($rule, 1, string-length($text)), '&#10;')"/>
</xsl:template>

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
      <xsl:value-of select="concat(format-number($value * 100, '0'), ' %')"/>
    </xsl:when>
    <xsl:when test="$of = 'stars'"><xsl:value-of select="format-number($value, '0.0')"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="format-number($value, '0')"/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- ===== the page ===== -->

<!-- Open episodes stand under "Needs you today"; further down only those that are over. -->

<xsl:template match="/digest">
  <xsl:value-of select="concat(title, '&#10;', date_text)"/>
  <xsl:if test="revision &gt; 1">
    <xsl:value-of select="concat(' · revision ', revision)"/>
  </xsl:if>
  <xsl:value-of select="concat('&#10;', $rule, '&#10;&#10;')"/>
  <xsl:call-template name="wrap">
    <xsl:with-param name="text" select="headline"/>
  </xsl:call-template>
  <xsl:apply-templates select="needs_you[item]"/>
  <xsl:apply-templates select="metrics"/>
  <xsl:apply-templates select="periods"/>
  <xsl:apply-templates select="interventions[item]"/>
  <xsl:apply-templates select="episodes[item[state != 'open']]"/>
  <xsl:apply-templates select="reviews"/>
  <xsl:apply-templates select="places[item]"/>
  <xsl:apply-templates select="audiences[item]"/>
  <xsl:apply-templates select="competitors[item]"/>
  <xsl:apply-templates select="changes[item]"/>
  <xsl:apply-templates select="data_notes[item]"/>
</xsl:template>

<xsl:template match="needs_you">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'Needs you today'"/>
  </xsl:call-template>
  <xsl:for-each select="item">
    <xsl:text>! </xsl:text>
    <xsl:call-template name="wrap">
      <xsl:with-param name="text" select="concat(title, '. ', text)"/>
      <xsl:with-param name="indent" select="'  '"/>
    </xsl:call-template>
  </xsl:for-each>
</xsl:template>

<xsl:template match="metrics">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'The day in four numbers'"/>
  </xsl:call-template>
  <xsl:for-each select="*">
    <xsl:call-template name="pad">
      <xsl:with-param name="text" select="name"/>
      <xsl:with-param name="width" select="16"/>
    </xsl:call-template>
    <xsl:variable name="value">
      <xsl:call-template name="figure">
        <xsl:with-param name="value" select="value"/>
        <xsl:with-param name="of" select="name()"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="pad">
      <xsl:with-param name="text" select="$value"/>
      <xsl:with-param name="width" select="7"/>
      <xsl:with-param name="right" select="true()"/>
    </xsl:call-template>
    <xsl:text>  </xsl:text>
    <xsl:variable name="of">
      <xsl:if test="name() != 'volume'">
        <xsl:value-of select="concat('n ', n)"/>
      </xsl:if>
    </xsl:variable>
    <xsl:call-template name="pad">
      <xsl:with-param name="text" select="$of"/>
      <xsl:with-param name="width" select="8"/>
    </xsl:call-template>
    <xsl:choose>
      <xsl:when test="range/@null"><xsl:value-of select="words"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="usual">
          <xsl:text>usual </xsl:text>
          <xsl:call-template name="figure">
            <xsl:with-param name="value" select="range/item[1]"/>
            <xsl:with-param name="of" select="name()"/>
          </xsl:call-template>
          <xsl:text> to </xsl:text>
          <xsl:call-template name="figure">
            <xsl:with-param name="value" select="range/item[2]"/>
            <xsl:with-param name="of" select="name()"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:choose>
          <xsl:when test="change != ''">
            <xsl:call-template name="pad">
              <xsl:with-param name="text" select="$usual"/>
              <xsl:with-param name="width" select="24"/>
            </xsl:call-template>
            <xsl:value-of select="words"/>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="$usual"/></xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>&#10;</xsl:text>
  </xsl:for-each>
</xsl:template>

<xsl:template match="periods">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'The month'"/>
  </xsl:call-template>
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
</xsl:template>

<xsl:template match="interventions">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'What leadership did'"/>
  </xsl:call-template>
  <xsl:for-each select="item">
    <xsl:if test="position() &gt; 1"><xsl:text>&#10;</xsl:text></xsl:if>
    <xsl:call-template name="wrap">
      <xsl:with-param name="text" select="concat(date_text, ' · ', scope, ' · ', title,
        ' (', kind, ')')"/>
    </xsl:call-template>
    <xsl:apply-templates select="before | since"/>
    <xsl:value-of select="concat('  Verdict: ', verdict, '&#10;')"/>
  </xsl:for-each>
</xsl:template>

<xsl:template match="interventions/item/before | interventions/item/since">
  <xsl:variable name="label">
    <xsl:choose>
      <xsl:when test="self::before"><xsl:value-of select="concat(days, ' days before')"/></xsl:when>
      <xsl:when test="days = 1">1 day since</xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(days, ' days since')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:text>  </xsl:text>
  <xsl:call-template name="pad">
    <xsl:with-param name="text" select="$label"/>
    <xsl:with-param name="width" select="16"/>
  </xsl:call-template>
  <xsl:call-template name="polarity">
    <xsl:with-param name="value" select="polarity"/>
  </xsl:call-template>
  <xsl:text> (</xsl:text>
  <xsl:call-template name="range">
    <xsl:with-param name="range" select="range"/>
  </xsl:call-template>
  <xsl:value-of select="concat('), ', n, ' review', substring('s', 1, n != 1))"/>
  <xsl:variable name="pace" select="../volume/before_per_day[current()/self::before]
    | ../volume/since_per_day[current()/self::since]"/>
  <xsl:if test="not($pace/@null)">
    <xsl:value-of select="concat(', ', format-number($pace, '0.0'), ' a day')"/>
  </xsl:if>
  <xsl:text>&#10;</xsl:text>
</xsl:template>

<xsl:template match="episodes">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'Spikes that are over, 28 days'"/>
  </xsl:call-template>
  <xsl:for-each select="item[state != 'open']">
    <xsl:call-template name="wrap">
      <xsl:with-param name="text"
        select="concat(scope, ' (', severity, ', over since ', resolved, '): ', text, '.')"/>
      <xsl:with-param name="at" select="0"/>
      <xsl:with-param name="indent" select="'  '"/>
    </xsl:call-template>
  </xsl:for-each>
</xsl:template>

<xsl:template match="reviews">
  <xsl:if test="worst/item">
    <xsl:call-template name="title">
      <xsl:with-param name="text" select="'Hard words'"/>
    </xsl:call-template>
    <xsl:apply-templates select="worst/item"/>
  </xsl:if>
  <xsl:if test="best/item">
    <xsl:call-template name="title">
      <xsl:with-param name="text" select="'Kind words'"/>
    </xsl:call-template>
    <xsl:apply-templates select="best/item"/>
  </xsl:if>
</xsl:template>

<xsl:template match="worst/item | best/item">
  <xsl:if test="position() &gt; 1"><xsl:text>&#10;</xsl:text></xsl:if>
  <xsl:if test="title != ''">
    <xsl:call-template name="wrap">
      <xsl:with-param name="text" select="title"/>
    </xsl:call-template>
  </xsl:if>
  <xsl:if test="text != ''">
    <xsl:text>  </xsl:text>
    <xsl:call-template name="wrap">
      <xsl:with-param name="text" select="concat('“', text, '”')"/>
      <xsl:with-param name="indent" select="'  '"/>
    </xsl:call-template>
  </xsl:if>
  <xsl:text>  </xsl:text>
  <xsl:variable name="facts">
    <xsl:text>Sentiment </xsl:text>
    <xsl:call-template name="polarity">
      <xsl:with-param name="value" select="polarity"/>
    </xsl:call-template>
    <xsl:if test="not(stars/@null)">
      <xsl:value-of select="concat(' · ', format-number(stars, '0.#'), ' of 5 stars')"/>
    </xsl:if>
    <xsl:if test="location != ''"><xsl:value-of select="concat(' · ', location)"/></xsl:if>
    <xsl:value-of select="concat(' · review ', id)"/>
  </xsl:variable>
  <xsl:call-template name="wrap">
    <xsl:with-param name="text" select="$facts"/>
    <xsl:with-param name="indent" select="'  '"/>
  </xsl:call-template>
  <xsl:if test="url != ''"><xsl:value-of select="concat('  ', url, '&#10;')"/></xsl:if>
</xsl:template>

<!-- A name, a mean with its interval, and numbers of reviews. -->
<xsl:template name="row">
  <xsl:param name="name"/>
  <xsl:param name="mean"/>
  <xsl:variable name="value">
    <xsl:call-template name="polarity">
      <xsl:with-param name="value" select="$mean"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="interval">
    <xsl:call-template name="range">
      <xsl:with-param name="range" select="range"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:call-template name="pad">
    <xsl:with-param name="text" select="$name"/>
    <xsl:with-param name="width" select="32"/>
  </xsl:call-template>
  <xsl:call-template name="pad">
    <xsl:with-param name="text" select="$value"/>
    <xsl:with-param name="width" select="7"/>
    <xsl:with-param name="right" select="true()"/>
  </xsl:call-template>
  <xsl:text>  </xsl:text>
  <xsl:call-template name="pad">
    <xsl:with-param name="text" select="$interval"/>
    <xsl:with-param name="width" select="17"/>
  </xsl:call-template>
  <xsl:value-of select="concat(n, ' review', substring('s', 1, n != 1))"/>
  <xsl:if test="negatives"><xsl:value-of select="concat(', ', negatives, ' neg.')"/></xsl:if>
  <xsl:text>&#10;</xsl:text>
</xsl:template>

<xsl:template match="places">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'Places, 28 days, the lowest first'"/>
  </xsl:call-template>
  <xsl:variable name="all" select="count(item)"/>
  <xsl:for-each select="item[$all &lt;= 14 or position() &lt;= 8 or position() &gt; $all - 4]">
    <xsl:call-template name="row">
      <xsl:with-param name="name" select="location"/>
      <xsl:with-param name="mean" select="polarity"/>
    </xsl:call-template>
    <xsl:if test="$all &gt; 14 and position() = 8">
      <xsl:value-of select="concat('… ', $all - 12, ' places between them …&#10;')"/>
    </xsl:if>
  </xsl:for-each>
</xsl:template>

<xsl:template match="audiences">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'Customers and employees, 28 days'"/>
  </xsl:call-template>
  <xsl:for-each select="item">
    <xsl:call-template name="row">
      <xsl:with-param name="name" select="concat(translate(substring(audience, 1, 1), 'ce', 'CE'),
        substring(audience, 2), 's')"/>
      <xsl:with-param name="mean" select="polarity"/>
    </xsl:call-template>
  </xsl:for-each>
</xsl:template>

<xsl:template match="competitors">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'Competitors, 28 days'"/>
  </xsl:call-template>
  <xsl:for-each select="item">
    <xsl:call-template name="row">
      <xsl:with-param name="name" select="brand"/>
      <xsl:with-param name="mean" select="sentiment"/>
    </xsl:call-template>
  </xsl:for-each>
</xsl:template>

<xsl:template match="changes">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="concat('Changed since revision ', /digest/revision - 1)"/>
  </xsl:call-template>
  <xsl:for-each select="item">
    <xsl:text>- </xsl:text>
    <xsl:variable name="line">
      <xsl:value-of select="translate(what, '_', ' ')"/>
      <xsl:if test="was != '' or now != ''">
        <xsl:text>: </xsl:text>
        <xsl:apply-templates select="was" mode="value"/>
        <xsl:text> → </xsl:text>
        <xsl:apply-templates select="now" mode="value"/>
      </xsl:if>
    </xsl:variable>
    <xsl:call-template name="wrap">
      <xsl:with-param name="text" select="$line"/>
      <xsl:with-param name="indent" select="'  '"/>
    </xsl:call-template>
  </xsl:for-each>
</xsl:template>

<xsl:template match="*" mode="value">
  <xsl:choose>
    <xsl:when test="@null">nothing</xsl:when>
    <xsl:when test="item"><xsl:value-of select="concat(item[1], ' to ', item[2])"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template match="data_notes">
  <xsl:call-template name="title">
    <xsl:with-param name="text" select="'About the data'"/>
  </xsl:call-template>
  <xsl:for-each select="item">
    <xsl:text>- </xsl:text>
    <xsl:call-template name="wrap">
      <xsl:with-param name="text" select="."/>
      <xsl:with-param name="indent" select="'  '"/>
    </xsl:call-template>
  </xsl:for-each>
  <xsl:text>- </xsl:text>
  <xsl:call-template name="wrap">
    <xsl:with-param name="text" select="concat('Usual: where 95 of 100 such days would lie, ',
      'judged by the 56 days before and the day’s number of reviews. Days are those of ',
      /digest/timezone, '.')"/>
    <xsl:with-param name="indent" select="'  '"/>
  </xsl:call-template>
</xsl:template>

</xsl:stylesheet>
