/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `listPayments`.
    ///
    /// `GET /pay`, official name `listPayments`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    #[doc(alias = "listPayments")]
    pub fn list_payments<'a>(
        &'a self,
        query: &'a types::ListPaymentsQuery,
    ) -> transport::Call<'a, types::ListPaymentsQuery, types::Receipt> {
        self.call(&operations::LIST_PAYMENTS, &[], query)
    }

    /// Calls `pay`.
    ///
    /// `POST /pay`, official name `pay`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// Checked before it is sent, beside rules written by hand: `payment.amount.range`.
    ///
    /// The body can be left out: `None` sends none.
    pub fn pay<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Payment>>,
    ) -> transport::Call<'a, Option<&'a types::Payment>, types::Receipt> {
        self.call_optional(&operations::PAY, &[], body.into())
    }
}
