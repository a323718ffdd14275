<?xml version="1.0" encoding="UTF-8"?>
<!--
  SPDX-License-Identifier: GPL-3.0-or-later

  The mail of a negative spike as plain text, 78 columns.

  Input: the model repute.alert/1 as XML; the document's element is <alert>. Lines are
  wrapped by the template of digest-text.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:import href="digest-text.xsl"/>
<xsl:output method="text" encoding="UTF-8"/>
<xsl:strip-space elements="*"/>

<xsl:template match="/">
  <xsl:apply-templates select="alert"/>
</xsl:template>

<xsl:template name="paragraph">
  <xsl:param name="text"/>
  <xsl:param name="indent" select="''"/>
  <xsl:value-of select="$indent"/>
  <xsl:call-template name="wrap">
    <xsl:with-param name="text" select="$text"/>
    <xsl:with-param name="indent" select="$indent"/>
    <xsl:with-param name="width" select="78"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="alert">
  <xsl:variable name="rarity"><xsl:call-template name="rarity"/></xsl:variable>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="concat(headline, '.')"/>
  </xsl:call-template>
  <xsl:text>&#10;</xsl:text>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="concat('Expected were about ',
      format-number(expected, '0.#'), '; so many come by chance ', $rarity,
      '. Severity: ', severity, '.')"/>
  </xsl:call-template>
  <xsl:if test="quotes/item">
    <xsl:text>&#10;What they say&#10;&#10;</xsl:text>
    <xsl:apply-templates select="quotes/item"/>
  </xsl:if>
  <xsl:text>What leadership did in the 28 days before&#10;&#10;</xsl:text>
  <xsl:if test="not(interventions/item)">
    <xsl:text>  nothing on record&#10;</xsl:text>
  </xsl:if>
  <xsl:for-each select="interventions/item">
    <xsl:call-template name="paragraph">
      <xsl:with-param name="text" select="concat(date, ' ', scope, ': ', title, ' (', kind, ')')"/>
      <xsl:with-param name="indent" select="'  '"/>
    </xsl:call-template>
  </xsl:for-each>
  <xsl:text>&#10;</xsl:text>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="'This spike is mailed once. The digest follows it each
      morning until three quiet days have passed.'"/>
  </xsl:call-template>
</xsl:template>

<xsl:template name="rarity">
  <xsl:choose>
    <xsl:when test="once_in_days &gt;= 3650">less than once in ten years</xsl:when>
    <xsl:otherwise>about once in <xsl:value-of select="once_in_days"/> days</xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template match="quotes/item">
  <xsl:variable name="words" select="concat(title, substring('. ', 1,
    2 * number(title != '' and text != '')), text)"/>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="concat('“', $words, '”')"/>
    <xsl:with-param name="indent" select="'  '"/>
  </xsl:call-template>
  <xsl:text>    </xsl:text>
  <xsl:value-of select="date"/>
  <xsl:if test="not(location/@null)"><xsl:value-of select="concat(', ', location)"/></xsl:if>
  <xsl:value-of select="concat(', ', source)"/>
  <xsl:if test="stars &gt; 0">
    <xsl:value-of select="concat(', ', format-number(stars, '0.#'), ' of 5 stars')"/>
  </xsl:if>
  <xsl:text>&#10;</xsl:text>
  <xsl:if test="not(url/@null)"><xsl:value-of select="concat('    ', url, '&#10;')"/></xsl:if>
  <xsl:text>&#10;</xsl:text>
</xsl:template>

</xsl:stylesheet>
