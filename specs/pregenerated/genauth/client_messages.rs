// @if genauth-messages
/// Group `messages`. Email templates and the email provider.
///
/// The Cargo feature is `genauth-messages`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Sets the email provider that the user pool uses.
    ///
    /// If `enabled` is false, the built-in email service is used.
    ///
    /// Sends `POST /api/v3/config-email-provider`; the operationId is `configEmailProvider`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "configEmailProvider")]
    #[inline]
    pub fn config_email_provider<'a>(
        &'a self,
        body: &'a types::ConfigEmailProviderDto,
    ) -> transport::Call<'a, types::ConfigEmailProviderDto, types::EmailProviderDto> {
        self.call(&operations::CONFIG_EMAIL_PROVIDER, &[], body)
    }
    /// Returns the email provider that the user pool uses.
    ///
    /// Sends `GET /api/v3/get-email-provider`; the operationId is `getEmailProvider`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getEmailProvider")]
    #[inline]
    pub fn get_email_provider<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::EmailProviderDto> {
        self.call(&operations::GET_EMAIL_PROVIDER, &[], &())
    }
    /// Returns all email templates with their categories.
    ///
    /// Sends `GET /api/v3/get-email-templates`; the operationId is `getEmailTemplates`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getEmailTemplates")]
    #[inline]
    pub fn get_email_templates<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::GetEmailTemplatesDataDto> {
        self.call(&operations::GET_EMAIL_TEMPLATES, &[], &())
    }
    /// Renders an email template for preview.
    ///
    /// The expiry applies to verification emails only; the minimum is 1.
    ///
    /// Sends `POST /api/v3/preview-email-template`; the operationId is `previewEmailTemplate`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `email-template.expiry`.
    #[doc(alias = "previewEmailTemplate")]
    #[inline]
    pub fn preview_email_template<'a>(
        &'a self,
        body: &'a types::PreviewEmailTemplateDto,
    ) -> transport::Call<
        'a,
        types::PreviewEmailTemplateDto,
        types::PreviewEmailTemplateDataDto,
    > {
        self.call(&operations::PREVIEW_EMAIL_TEMPLATE, &[], body)
    }
    /// Updates an email template.
    ///
    /// The expiry applies to verification emails only; `redirectTo` applies to `FIRST_EMAIL_LOGIN_VERIFY` and
    /// `CONSOLE_CONDUCTED_VERIFY` only.
    ///
    /// Sends `POST /api/v3/update-email-template`; the operationId is `updateEmailTemplate`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `email-template.expiry`.
    #[doc(alias = "updateEmailTemplate")]
    #[inline]
    pub fn update_email_template<'a>(
        &'a self,
        body: &'a types::UpdateEmailTemplateDto,
    ) -> transport::Call<'a, types::UpdateEmailTemplateDto, types::EmailTemplateDto> {
        self.call(&operations::UPDATE_EMAIL_TEMPLATE, &[], body)
    }
}
// @end
