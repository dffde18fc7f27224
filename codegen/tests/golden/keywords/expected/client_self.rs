/// Group `self`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `self`.
    ///
    /// Sends `GET /1`; the operationId is `self`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "1")]
    #[inline]
    pub fn self_<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::SELF, &[], &())
    }
    /// Calls `new`.
    ///
    /// Sends `GET /3`; the operationId is `new`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "new")]
    #[doc(alias = "3")]
    #[inline]
    pub fn new_<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::NEW_, &[], &())
    }
    /// Calls `into_future`.
    ///
    /// Sends `GET /5`; the operationId is `into_future`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "into_future")]
    #[doc(alias = "5")]
    #[inline]
    pub fn into_future_<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::INTO_FUTURE_, &[], &())
    }
    /// Calls `call`.
    ///
    /// Sends `GET /7`; the operationId is `call`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "call")]
    #[doc(alias = "7")]
    #[inline]
    pub fn call_<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::CALL_, &[], &())
    }
    /// Calls `_`.
    ///
    /// Sends `GET /9`; the operationId is `_`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "_")]
    #[doc(alias = "9")]
    #[inline]
    pub fn empty<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::EMPTY, &[], &())
    }
    /// Calls `put self`.
    ///
    /// Sends `PUT /t/1`; the operationId is `put self`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "put self")]
    #[doc(alias = "1")]
    #[inline]
    pub fn put_self<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Self2>>,
    ) -> transport::Call<'a, Option<&'a types::Self2>, ()> {
        self.call_optional(&operations::PUT_SELF, &[], body.into())
    }
    /// Calls `put gen`.
    ///
    /// Sends `PUT /t/3`; the operationId is `put gen`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "put gen")]
    #[doc(alias = "3")]
    #[inline]
    pub fn put_gen<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Gen>>,
    ) -> transport::Call<'a, Option<&'a types::Gen>, ()> {
        self.call_optional(&operations::PUT_GEN, &[], body.into())
    }
    /// Calls `put String`.
    ///
    /// Sends `PUT /t/5`; the operationId is `put String`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "put String")]
    #[doc(alias = "5")]
    #[inline]
    pub fn put_string<'a>(
        &'a self,
        body: impl Into<Option<&'a types::StringType>>,
    ) -> transport::Call<'a, Option<&'a types::StringType>, ()> {
        self.call_optional(&operations::PUT_STRING, &[], body.into())
    }
}
