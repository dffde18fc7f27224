/// Group `gen`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `yield`.
    ///
    /// Sends `GET /0`; the operationId is `yield`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "0")]
    #[inline]
    pub fn r#yield<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::YIELD, &[], &())
    }
    /// Calls `Self`.
    ///
    /// Sends `GET /2`; the operationId is `Self`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "Self")]
    #[doc(alias = "2")]
    #[inline]
    pub fn self_2<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::SELF_2, &[], &())
    }
    /// Calls `clone`.
    ///
    /// Sends `GET /4`; the operationId is `clone`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "clone")]
    #[doc(alias = "4")]
    #[inline]
    pub fn clone_<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::CLONE_, &[], &())
    }
    /// Calls `all`.
    ///
    /// Sends `GET /6`; the operationId is `all`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "all")]
    #[doc(alias = "6")]
    #[inline]
    pub fn all_<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::ALL_, &[], &())
    }
    /// Calls `type`.
    ///
    /// Sends `GET /8`; the operationId is `type`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "8")]
    #[inline]
    pub fn r#type<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::TYPE, &[], &())
    }
    /// Calls `every path parameter`.
    ///
    /// Sends `GET /all/{self}/{Self}/{type}/{yield}/{query}/{wire}`; the operationId is
    /// `every path parameter`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "every path parameter")]
    #[inline]
    pub fn every_path_parameter<'a>(
        &'a self,
        self_: &'a str,
        self_2: &'a str,
        r#type: &'a str,
        r#yield: &'a str,
        path_query: &'a str,
        wire: &'a str,
    ) -> transport::Call<'a, (), types::Words> {
        self.call(
            &operations::EVERY_PATH_PARAMETER,
            &[
                ("self", self_),
                ("Self", self_2),
                ("type", r#type),
                ("yield", r#yield),
                ("query", path_query),
                ("wire", wire),
            ],
            &(),
        )
    }
    /// Calls `every header`.
    ///
    /// Sends `POST /headers`; the operationId is `every header`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "every header")]
    #[doc(alias = "headers")]
    #[inline]
    pub fn every_header<'a>(
        &'a self,
        params: &'a types::EveryHeaderParams,
    ) -> transport::Call<'a, types::EveryHeaderParams, types::OneOfThem> {
        self.call(&operations::EVERY_HEADER, &[], params)
    }
    /// Calls `every query parameter`.
    ///
    /// Sends `GET /query`; the operationId is `every query parameter`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "every query parameter")]
    #[doc(alias = "query")]
    #[inline]
    pub fn every_query_parameter<'a>(
        &'a self,
        query: &'a types::EveryQueryParameterQuery,
    ) -> transport::Call<'a, types::EveryQueryParameterQuery, types::EveryVariant> {
        self.call(&operations::EVERY_QUERY_PARAMETER, &[], query)
    }
    /// Calls `put Option`.
    ///
    /// Sends `PUT /t/0`; the operationId is `put Option`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "put Option")]
    #[doc(alias = "0")]
    #[inline]
    pub fn put_option<'a>(
        &'a self,
        body: impl Into<Option<&'a types::OptionType>>,
    ) -> transport::Call<'a, Option<&'a types::OptionType>, ()> {
        self.call_optional(&operations::PUT_OPTION, &[], body.into())
    }
    /// Calls `put Self`.
    ///
    /// Sends `PUT /t/2`; the operationId is `put Self`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "put Self")]
    #[doc(alias = "2")]
    #[inline]
    pub fn put_self_2<'a>(
        &'a self,
        body: impl Into<Option<&'a types::SelfType>>,
    ) -> transport::Call<'a, Option<&'a types::SelfType>, ()> {
        self.call_optional(&operations::PUT_SELF_2, &[], body.into())
    }
    /// Calls `put S`.
    ///
    /// Sends `PUT /t/4`; the operationId is `put S`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "put S")]
    #[doc(alias = "4")]
    #[inline]
    pub fn put_s<'a>(
        &'a self,
        body: impl Into<Option<&'a types::S>>,
    ) -> transport::Call<'a, Option<&'a types::S>, ()> {
        self.call_optional(&operations::PUT_S, &[], body.into())
    }
}
