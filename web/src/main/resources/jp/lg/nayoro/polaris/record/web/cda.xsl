<?xml version="1.0" encoding="UTF-8"?>
<!-- HL7 CDA R2 to a page. Only what is named here gets through, and of it only words: no attribute of the document's, so no
     address, no style and no script. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:cda="urn:hl7-org:v3"
    exclude-result-prefixes="cda">
  <xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat" indent="no" />

  <xsl:template match="/cda:ClinicalDocument">
    <html lang="ja">
      <head>
        <title><xsl:call-template name="title" /></title>
        <style>
          body { margin: 0; padding: 16px 20px; font: 16px/1.7 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; color: #17233d; background: #fff; }
          h1 { font-size: 22px; margin: 0 0 8px; }
          h2 { font-size: 18px; margin: 20px 0 4px; padding-left: 8px; border-left: 4px solid #2c4a7f; }
          h3 { font-size: 16px; margin: 12px 0 4px; }
          dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; padding: 8px 12px; background: #eef3fa; }
          dt { color: #47577a; }
          dd { margin: 0; }
          table { border-collapse: collapse; margin: 8px 0; max-width: 100%; }
          th, td { border: 1px solid #b9c6dd; padding: 4px 8px; text-align: left; vertical-align: top; }
          th { background: #eef3fa; }
        </style>
      </head>
      <body>
        <main>
          <h1><xsl:call-template name="title" /></h1>
          <dl>
            <xsl:call-template name="fact">
              <xsl:with-param name="name" select="'作成日'" />
              <xsl:with-param name="value"><xsl:call-template name="day"><xsl:with-param name="text" select="cda:effectiveTime/@value" /></xsl:call-template></xsl:with-param>
            </xsl:call-template>
            <xsl:call-template name="fact">
              <xsl:with-param name="name" select="'患者'" />
              <xsl:with-param name="value"><xsl:apply-templates select="cda:recordTarget/cda:patientRole/cda:patient/cda:name[1]" mode="name" /></xsl:with-param>
            </xsl:call-template>
            <xsl:call-template name="fact">
              <xsl:with-param name="name" select="'生年月日'" />
              <xsl:with-param name="value"><xsl:call-template name="day"><xsl:with-param name="text" select="cda:recordTarget/cda:patientRole/cda:patient/cda:birthTime/@value" /></xsl:call-template></xsl:with-param>
            </xsl:call-template>
            <xsl:call-template name="fact">
              <xsl:with-param name="name" select="'作成者'" />
              <xsl:with-param name="value"><xsl:apply-templates select="cda:author[1]/cda:assignedAuthor/cda:assignedPerson/cda:name[1]" mode="name" /></xsl:with-param>
            </xsl:call-template>
            <xsl:call-template name="fact">
              <xsl:with-param name="name" select="'作成機関'" />
              <xsl:with-param name="value" select="(cda:author[1]/cda:assignedAuthor/cda:representedOrganization/cda:name | cda:custodian//cda:name)[1]" />
            </xsl:call-template>
          </dl>
          <xsl:apply-templates select="cda:component/cda:structuredBody/cda:component/cda:section" />
          <xsl:apply-templates select="cda:component/cda:nonXMLBody" />
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="title">
    <xsl:choose>
      <xsl:when test="normalize-space(cda:title)"><xsl:value-of select="cda:title" /></xsl:when>
      <xsl:when test="cda:code/@displayName"><xsl:value-of select="cda:code/@displayName" /></xsl:when>
      <xsl:otherwise>診療文書</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="fact">
    <xsl:param name="name" />
    <xsl:param name="value" />
    <xsl:if test="normalize-space($value)">
      <dt><xsl:value-of select="$name" /></dt>
      <dd><xsl:value-of select="$value" /></dd>
    </xsl:if>
  </xsl:template>

  <xsl:template name="day">
    <xsl:param name="text" />
    <xsl:if test="string-length($text) &gt;= 8">
      <xsl:value-of select="concat(substring($text, 1, 4), '-', substring($text, 5, 2), '-', substring($text, 7, 2))" />
    </xsl:if>
  </xsl:template>

  <xsl:template match="cda:name" mode="name">
    <xsl:choose>
      <xsl:when test="cda:family or cda:given"><xsl:value-of select="normalize-space(concat(cda:family, ' ', cda:given))" /></xsl:when>
      <xsl:otherwise><xsl:value-of select="normalize-space(.)" /></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="cda:section">
    <xsl:variable name="deep" select="count(ancestor::cda:section)" />
    <xsl:choose>
      <xsl:when test="$deep = 0"><h2><xsl:call-template name="heading" /></h2></xsl:when>
      <xsl:otherwise><h3><xsl:call-template name="heading" /></h3></xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="cda:text" />
    <xsl:apply-templates select="cda:component/cda:section" />
  </xsl:template>

  <xsl:template name="heading">
    <xsl:choose>
      <xsl:when test="normalize-space(cda:title)"><xsl:value-of select="cda:title" /></xsl:when>
      <xsl:otherwise><xsl:value-of select="cda:code/@displayName" /></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="cda:nonXMLBody"><p>本文は添付の文書にあります。</p></xsl:template>

  <xsl:template match="cda:text"><div><xsl:apply-templates /></div></xsl:template>
  <xsl:template match="cda:paragraph"><p><xsl:apply-templates /></p></xsl:template>
  <xsl:template match="cda:br"><br /></xsl:template>
  <xsl:template match="cda:list"><ul><xsl:apply-templates select="cda:item" /></ul></xsl:template>
  <xsl:template match="cda:item"><li><xsl:apply-templates /></li></xsl:template>
  <xsl:template match="cda:caption"><strong><xsl:apply-templates /></strong><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="cda:table"><table><xsl:apply-templates select="cda:thead | cda:tbody | cda:tr" /></table></xsl:template>
  <xsl:template match="cda:thead"><thead><xsl:apply-templates select="cda:tr" /></thead></xsl:template>
  <xsl:template match="cda:tbody"><tbody><xsl:apply-templates select="cda:tr" /></tbody></xsl:template>
  <xsl:template match="cda:tr"><tr><xsl:apply-templates select="cda:th | cda:td" /></tr></xsl:template>
  <xsl:template match="cda:th"><th><xsl:apply-templates /></th></xsl:template>
  <xsl:template match="cda:td"><td><xsl:apply-templates /></td></xsl:template>
  <xsl:template match="cda:renderMultiMedia" />
</xsl:stylesheet>
