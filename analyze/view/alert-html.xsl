<?xml version="1.0" encoding="UTF-8"?>
<!--
  SPDX-License-Identifier: GPL-3.0-or-later

  The mail of a negative spike as HTML: tables and inline styles, which is what mail
  programs show; no script, no image, nothing fetched.

  Input: the model repute.alert/1 as XML; the document's element is <alert>.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>
<xsl:strip-space elements="*"/>
<xsl:param name="medium" select="'mail'"/>

<xsl:variable name="font" select="'Georgia, serif'"/>
<xsl:variable name="small"
  select="'font: 14px/1.4 Helvetica, Arial, sans-serif; color: #5b5750;'"/>

<xsl:template match="/">
  <xsl:apply-templates select="alert"/>
</xsl:template>

<xsl:template match="alert">
  <html lang="en">
    <head>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title><xsl:value-of select="headline"/></title>
    </head>
    <body style="margin: 0; padding: 0; background: #f6f4ef; color: #1f1d1a;">
      <table role="presentation" width="100%" cellspacing="0" cellpadding="0">
        <tr><td align="center" style="padding: 24px 12px;">
          <table role="presentation" width="600" cellspacing="0" cellpadding="0"
            style="max-width: 600px; width: 100%; background: #ffffff; border-top: 4px solid #9b2c1f;">
            <tr><td style="padding: 24px 28px; font: 17px/1.5 {$font};">
              <xsl:call-template name="content"/>
            </td></tr>
          </table>
        </td></tr>
      </table>
    </body>
  </html>
</xsl:template>

<xsl:template name="content">
  <p style="{$small} margin: 0 0 6px;">
    <xsl:value-of select="concat('Negative reviews, ', severity)"/>
  </p>
  <h1 style="margin: 0 0 14px; font: bold 23px/1.3 {$font};">
    <xsl:value-of select="headline"/>
  </h1>
  <p style="margin: 0 0 18px;">
    <xsl:text>Expected were about </xsl:text>
    <b><xsl:value-of select="format-number(expected, '0.#')"/></b>
    <xsl:text>; so many come by chance </xsl:text>
    <xsl:choose>
      <xsl:when test="once_in_days &gt;= 3650">less than once in ten years.</xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('about once in ', once_in_days, ' days.')"/>
      </xsl:otherwise>
    </xsl:choose>
  </p>
  <xsl:if test="quotes/item">
    <h2 style="margin: 22px 0 10px; font: bold 17px/1.3 {$font};">What they say</h2>
    <xsl:apply-templates select="quotes/item"/>
  </xsl:if>
  <h2 style="margin: 22px 0 10px; font: bold 17px/1.3 {$font};">
    <xsl:text>What leadership did in the 28 days before</xsl:text>
  </h2>
  <xsl:if test="not(interventions/item)">
    <p style="margin: 0;">Nothing on record.</p>
  </xsl:if>
  <xsl:for-each select="interventions/item">
    <p style="margin: 0 0 8px;">
      <b><xsl:value-of select="title"/></b>
      <br/>
      <span style="{$small}">
        <xsl:value-of select="concat(date, ', ', scope, ', ', kind)"/>
      </span>
    </p>
  </xsl:for-each>
  <p style="{$small} margin: 24px 0 0; border-top: 1px solid #ddd8cd; padding-top: 12px;">
    <xsl:text>This spike is mailed once. The digest follows it each morning until three quiet
      days have passed.</xsl:text>
  </p>
</xsl:template>

<xsl:template match="quotes/item">
  <div style="margin: 0 0 16px; padding: 0 0 0 14px; border-left: 3px solid #d9b3ad;">
    <xsl:if test="title != ''">
      <b><xsl:value-of select="title"/></b><br/>
    </xsl:if>
    <xsl:value-of select="text"/>
    <br/>
    <span style="{$small}">
      <xsl:value-of select="date"/>
      <xsl:if test="not(location/@null)">
        <xsl:value-of select="concat(', ', location)"/>
      </xsl:if>
      <xsl:value-of select="concat(', ', source)"/>
      <xsl:if test="stars &gt; 0">
        <xsl:value-of select="concat(', ', format-number(stars, '0.#'), ' of 5 stars')"/>
      </xsl:if>
      <xsl:if test="starts-with(url, 'http://') or starts-with(url, 'https://')">
        <xsl:text> · </xsl:text>
        <a href="{url}" style="color: #7a2318;">read it</a>
      </xsl:if>
    </span>
  </div>
</xsl:template>

</xsl:stylesheet>
