// @if genauth-packages
/// Current package of the user pool: package details, end time and days overdue.
///
/// The schema name is `CostCurrentPackageInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostCurrentPackageInfo {
    /// Code of the package.
    pub code: String,
    /// End time of the package, in `yyyy-MM-dd HH:mm:ss` format.
    #[doc(alias = "endTime")]
    pub end_time: String,
    /// The package.
    #[doc(alias = "goodsPackage")]
    pub goods_package: GoodsPackageDto,
    /// Number of days overdue, as a decimal string.
    #[doc(alias = "overdueDays")]
    pub overdue_days: String,
}
impl CostCurrentPackageInfo {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        end_time: impl Into<String>,
        goods_package: impl Into<GoodsPackageDto>,
        overdue_days: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            end_time: end_time.into(),
            goods_package: goods_package.into(),
            overdue_days: overdue_days.into(),
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`endTime`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets [`goodsPackage`](Self::goods_package).
    #[must_use]
    pub fn with_goods_package(mut self, value: impl Into<GoodsPackageDto>) -> Self {
        self.goods_package = value.into();
        self
    }
    /// Sets [`overdueDays`](Self::overdue_days).
    #[must_use]
    pub fn with_overdue_days(mut self, value: impl Into<String>) -> Self {
        self.overdue_days = value.into();
        self
    }
}
codec::object!(
    CostCurrentPackageInfo; required[0] code("code"), required[1] end_time("endTime"),
    required[2] goods_package("goodsPackage"), required[3] overdue_days("overdueDays")
);
// @if schemars
codec::json_schema!(
    CostCurrentPackageInfo, "CostCurrentPackageInfo",
    "{\"description\":\"Current package of the user pool: package details, end time and days overdue.\",\"properties\":{\"code\":{\"description\":\"Code of the package.\",\"type\":\"string\"},\"endTime\":{\"description\":\"End time of the package, in `yyyy-MM-dd HH:mm:ss` format.\",\"type\":\"string\"},\"goodsPackage\":{\"$ref\":\"GoodsPackageDto\",\"description\":\"The package.\"},\"overdueDays\":{\"description\":\"Number of days overdue, as a decimal string.\",\"type\":\"string\"}},\"required\":[\"code\",\"endTime\",\"goodsPackage\",\"overdueDays\"],\"type\":\"object\"}",
    "GoodsPackageDto" = GoodsPackageDto
);
// @end
/// Response with all entitlements of the current package.
///
/// The schema name is `CostGetAllRightItemRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetAllRightItemRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RightItemRes,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CostGetAllRightItemRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RightItemRes>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<RightItemRes>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CostGetAllRightItemRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CostGetAllRightItemRespDto, "CostGetAllRightItemRespDto",
    "{\"description\":\"Response with all entitlements of the current package.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RightItemRes\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RightItemRes" = RightItemRes
);
// @end
/// Response with the current package of the user pool.
///
/// The schema name is `CostGetCurrentPackageRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetCurrentPackageRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CostCurrentPackageInfo,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CostGetCurrentPackageRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CostCurrentPackageInfo>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<CostCurrentPackageInfo>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CostGetCurrentPackageRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CostGetCurrentPackageRespDto, "CostGetCurrentPackageRespDto",
    "{\"description\":\"Response with the current package of the user pool.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CostCurrentPackageInfo\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CostCurrentPackageInfo" = CostCurrentPackageInfo
);
// @end
/// Response with the current usage of the package's entitlements.
///
/// The schema name is `CostGetCurrentUsageRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetCurrentUsageRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CurrentUsageRespDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CostGetCurrentUsageRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CurrentUsageRespDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<CurrentUsageRespDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CostGetCurrentUsageRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CostGetCurrentUsageRespDto, "CostGetCurrentUsageRespDto",
    "{\"description\":\"Response with the current usage of the package's entitlements.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CurrentUsageRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CurrentUsageRespDto" = CurrentUsageRespDto
);
// @end
/// Response with the history of monthly active user usage.
///
/// The schema name is `CostGetMauPeriodUsageHistoryRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetMauPeriodUsageHistoryRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: MauPeriodUsageHistory,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CostGetMauPeriodUsageHistoryRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<MauPeriodUsageHistory>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<MauPeriodUsageHistory>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CostGetMauPeriodUsageHistoryRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CostGetMauPeriodUsageHistoryRespDto, "CostGetMauPeriodUsageHistoryRespDto",
    "{\"description\":\"Response with the history of monthly active user usage.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"MauPeriodUsageHistory\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "MauPeriodUsageHistory" = MauPeriodUsageHistory
);
// @end
/// Response with an order.
///
/// The schema name is `CostGetOrderDetailRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetOrderDetailRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: OrderItem,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CostGetOrderDetailRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<OrderItem>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<OrderItem>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CostGetOrderDetailRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CostGetOrderDetailRespDto, "CostGetOrderDetailRespDto",
    "{\"description\":\"Response with an order.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"OrderItem\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "OrderItem" = OrderItem
);
// @end
/// Payment of an order: numbers, amount, account, status, type and times.
///
/// The schema name is `CostGetOrderPayDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetOrderPayDetail {
    /// Order number of the payment channel.
    #[doc(alias = "channelOrderNo")]
    pub channel_order_no: String,
    /// Creation time, in `yyyy-MM-dd HH:mm:ss` format.
    #[doc(alias = "createTime")]
    pub create_time: String,
    /// Number of the order.
    #[doc(alias = "orderNo")]
    pub order_no: String,
    /// Account that made the payment.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "paidAccountNo")]
    pub paid_account_no: String,
    /// Amount paid, as a decimal string.
    #[doc(alias = "paidAmount")]
    pub paid_amount: String,
    /// Time of the payment, in `yyyy-MM-dd HH:mm:ss` format.
    #[doc(alias = "paidTime")]
    pub paid_time: String,
    /// Status of the payment.
    #[doc(alias = "payStatus")]
    pub pay_status: String,
    /// Payment method, for example `Alipay`.
    #[doc(alias = "payType")]
    pub pay_type: String,
}
impl CostGetOrderPayDetail {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        channel_order_no: impl Into<String>,
        create_time: impl Into<String>,
        order_no: impl Into<String>,
        paid_account_no: impl Into<String>,
        paid_amount: impl Into<String>,
        paid_time: impl Into<String>,
        pay_status: impl Into<String>,
        pay_type: impl Into<String>,
    ) -> Self {
        Self {
            channel_order_no: channel_order_no.into(),
            create_time: create_time.into(),
            order_no: order_no.into(),
            paid_account_no: paid_account_no.into(),
            paid_amount: paid_amount.into(),
            paid_time: paid_time.into(),
            pay_status: pay_status.into(),
            pay_type: pay_type.into(),
        }
    }
    /// Sets [`channelOrderNo`](Self::channel_order_no).
    #[must_use]
    pub fn with_channel_order_no(mut self, value: impl Into<String>) -> Self {
        self.channel_order_no = value.into();
        self
    }
    /// Sets [`createTime`](Self::create_time).
    #[must_use]
    pub fn with_create_time(mut self, value: impl Into<String>) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets [`orderNo`](Self::order_no).
    #[must_use]
    pub fn with_order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = value.into();
        self
    }
    /// Sets [`paidAccountNo`](Self::paid_account_no).
    #[must_use]
    pub fn with_paid_account_no(mut self, value: impl Into<String>) -> Self {
        self.paid_account_no = value.into();
        self
    }
    /// Sets [`paidAmount`](Self::paid_amount).
    #[must_use]
    pub fn with_paid_amount(mut self, value: impl Into<String>) -> Self {
        self.paid_amount = value.into();
        self
    }
    /// Sets [`paidTime`](Self::paid_time).
    #[must_use]
    pub fn with_paid_time(mut self, value: impl Into<String>) -> Self {
        self.paid_time = value.into();
        self
    }
    /// Sets [`payStatus`](Self::pay_status).
    #[must_use]
    pub fn with_pay_status(mut self, value: impl Into<String>) -> Self {
        self.pay_status = value.into();
        self
    }
    /// Sets [`payType`](Self::pay_type).
    #[must_use]
    pub fn with_pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = value.into();
        self
    }
}
codec::object!(
    CostGetOrderPayDetail; required[0] channel_order_no("channelOrderNo"), required[1]
    create_time("createTime"), required[2] order_no("orderNo"), required[3, Redacted]
    paid_account_no("paidAccountNo"), required[4] paid_amount("paidAmount"), required[5]
    paid_time("paidTime"), required[6] pay_status("payStatus"), required[7]
    pay_type("payType")
);
// @if schemars
codec::json_schema!(
    CostGetOrderPayDetail, "CostGetOrderPayDetail",
    "{\"description\":\"Payment of an order: numbers, amount, account, status, type and times.\",\"properties\":{\"channelOrderNo\":{\"description\":\"Order number of the payment channel.\",\"type\":\"string\"},\"createTime\":{\"description\":\"Creation time, in `yyyy-MM-dd HH:mm:ss` format.\",\"type\":\"string\"},\"orderNo\":{\"description\":\"Number of the order.\",\"type\":\"string\"},\"paidAccountNo\":{\"description\":\"Account that made the payment.\",\"type\":\"string\"},\"paidAmount\":{\"description\":\"Amount paid, as a decimal string.\",\"type\":\"string\"},\"paidTime\":{\"description\":\"Time of the payment, in `yyyy-MM-dd HH:mm:ss` format.\",\"type\":\"string\"},\"payStatus\":{\"description\":\"Status of the payment.\",\"type\":\"string\"},\"payType\":{\"description\":\"Payment method, for example `Alipay`.\",\"type\":\"string\"}},\"required\":[\"channelOrderNo\",\"createTime\",\"orderNo\",\"paidAccountNo\",\"paidAmount\",\"paidTime\",\"payStatus\",\"payType\"],\"type\":\"object\"}"
);
// @end
/// Response with the payment of an order.
///
/// The schema name is `CostGetOrderPayDetailRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetOrderPayDetailRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CostGetOrderPayDetail,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CostGetOrderPayDetailRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CostGetOrderPayDetail>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<CostGetOrderPayDetail>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CostGetOrderPayDetailRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CostGetOrderPayDetailRespDto, "CostGetOrderPayDetailRespDto",
    "{\"description\":\"Response with the payment of an order.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CostGetOrderPayDetail\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CostGetOrderPayDetail" = CostGetOrderPayDetail
);
// @end
/// Response with a page of orders.
///
/// The schema name is `CostGetOrdersRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetOrdersRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetOrdersRes,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CostGetOrdersRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetOrdersRes>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<GetOrdersRes>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CostGetOrdersRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CostGetOrdersRespDto, "CostGetOrdersRespDto",
    "{\"description\":\"Response with a page of orders.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetOrdersRes\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetOrdersRes" = GetOrdersRes
);
// @end
/// Usage of an entitlement: quota, amount used and whether it is a trial.
///
/// The schema name is `CurrentUsageDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrentUsageDto {
    /// Quantity of the entitlement that is available in total, as a decimal string.
    pub amount: String,
    /// Quantity used so far, as a decimal string.
    pub current: String,
    /// Whether the entitlement belongs to a trial.
    pub experience: bool,
    /// Code of the entitlement.
    #[doc(alias = "modelCode")]
    pub model_code: String,
    /// Name of the entitlement.
    #[doc(alias = "modelName")]
    pub model_name: String,
}
impl CurrentUsageDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        amount: impl Into<String>,
        current: impl Into<String>,
        experience: impl Into<bool>,
        model_code: impl Into<String>,
        model_name: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            current: current.into(),
            experience: experience.into(),
            model_code: model_code.into(),
            model_name: model_name.into(),
        }
    }
    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = value.into();
        self
    }
    /// Sets [`current`](Self::current).
    #[must_use]
    pub fn with_current(mut self, value: impl Into<String>) -> Self {
        self.current = value.into();
        self
    }
    /// Sets [`experience`](Self::experience).
    #[must_use]
    pub fn with_experience(mut self, value: impl Into<bool>) -> Self {
        self.experience = value.into();
        self
    }
    /// Sets [`modelCode`](Self::model_code).
    #[must_use]
    pub fn with_model_code(mut self, value: impl Into<String>) -> Self {
        self.model_code = value.into();
        self
    }
    /// Sets [`modelName`](Self::model_name).
    #[must_use]
    pub fn with_model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = value.into();
        self
    }
}
codec::object!(
    CurrentUsageDto; required[0] amount("amount"), required[1] current("current"),
    required[2] experience("experience"), required[3] model_code("modelCode"),
    required[4] model_name("modelName")
);
// @if schemars
codec::json_schema!(
    CurrentUsageDto, "CurrentUsageDto",
    "{\"description\":\"Usage of an entitlement: quota, amount used and whether it is a trial.\",\"properties\":{\"amount\":{\"description\":\"Quantity of the entitlement that is available in total, as a decimal string.\",\"type\":\"string\"},\"current\":{\"description\":\"Quantity used so far, as a decimal string.\",\"type\":\"string\"},\"experience\":{\"description\":\"Whether the entitlement belongs to a trial.\",\"type\":\"boolean\"},\"modelCode\":{\"description\":\"Code of the entitlement.\",\"type\":\"string\"},\"modelName\":{\"description\":\"Name of the entitlement.\",\"type\":\"string\"}},\"required\":[\"amount\",\"current\",\"experience\",\"modelCode\",\"modelName\"],\"type\":\"object\"}"
);
// @end
/// Current usage of all entitlements of the package.
///
/// The schema name is `CurrentUsageRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrentUsageRespDto {
    /// Usage, one entry per entitlement.
    pub usages: Vec<CurrentUsageDto>,
}
impl CurrentUsageRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(usages: impl IntoIterator<Item = impl Into<CurrentUsageDto>>) -> Self {
        Self {
            usages: codec::collect_list(usages),
        }
    }
    /// Sets [`usages`](Self::usages).
    #[must_use]
    pub fn with_usages(
        mut self,
        value: impl IntoIterator<Item = impl Into<CurrentUsageDto>>,
    ) -> Self {
        self.usages = codec::collect_list(value);
        self
    }
}
codec::object!(CurrentUsageRespDto; required[0] usages("usages"));
// @if schemars
codec::json_schema!(
    CurrentUsageRespDto, "CurrentUsageRespDto",
    "{\"description\":\"Current usage of all entitlements of the package.\",\"properties\":{\"usages\":{\"description\":\"Usage, one entry per entitlement.\",\"items\":{\"$ref\":\"CurrentUsageDto\"},\"type\":\"array\"}},\"required\":[\"usages\"],\"type\":\"object\"}",
    "CurrentUsageDto" = CurrentUsageDto
);
// @end
/// Page of orders.
///
/// The schema name is `GetOrdersRes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrdersRes {
    /// Items of this page.
    pub list: Vec<OrderItem>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: String,
}
impl GetOrdersRes {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<OrderItem>>,
        total_count: impl Into<String>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrderItem>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<String>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    GetOrdersRes; required[0] list("list"), required[1, LenientText]
    total_count("totalCount")
);
impl crate::pagination::Page for GetOrdersRes {
    type Item = OrderItem;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[OrderItem] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<OrderItem> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    GetOrdersRes, "GetOrdersRes",
    "{\"description\":\"Page of orders.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"OrderItem\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "OrderItem" = OrderItem
);
// @end
/// Package: code, name, edition, scene, unit price and amount.
///
/// The schema name is `GoodsPackageDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsPackageDto {
    /// Number of monthly active users in the package, as a decimal string.
    pub amount: String,
    /// Code of the package.
    pub code: String,
    /// Edition to which the package belongs.
    pub group: String,
    /// Name of the package in Chinese.
    pub name: String,
    /// Name of the package in English.
    #[doc(alias = "nameEn")]
    pub name_en: String,
    /// Code of the scenario that the package is intended for.
    #[doc(alias = "sceneCode")]
    pub scene_code: String,
    /// Price of the package, as a decimal string.
    #[doc(alias = "unitPrice")]
    pub unit_price: String,
}
impl GoodsPackageDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        amount: impl Into<String>,
        code: impl Into<String>,
        group: impl Into<String>,
        name: impl Into<String>,
        name_en: impl Into<String>,
        scene_code: impl Into<String>,
        unit_price: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            code: code.into(),
            group: group.into(),
            name: name.into(),
            name_en: name_en.into(),
            scene_code: scene_code.into(),
            unit_price: unit_price.into(),
        }
    }
    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = value.into();
        self
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`group`](Self::group).
    #[must_use]
    pub fn with_group(mut self, value: impl Into<String>) -> Self {
        self.group = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`nameEn`](Self::name_en).
    #[must_use]
    pub fn with_name_en(mut self, value: impl Into<String>) -> Self {
        self.name_en = value.into();
        self
    }
    /// Sets [`sceneCode`](Self::scene_code).
    #[must_use]
    pub fn with_scene_code(mut self, value: impl Into<String>) -> Self {
        self.scene_code = value.into();
        self
    }
    /// Sets [`unitPrice`](Self::unit_price).
    #[must_use]
    pub fn with_unit_price(mut self, value: impl Into<String>) -> Self {
        self.unit_price = value.into();
        self
    }
}
codec::object!(
    GoodsPackageDto; required[0] amount("amount"), required[1] code("code"), required[2]
    group("group"), required[3] name("name"), required[4] name_en("nameEn"), required[5]
    scene_code("sceneCode"), required[6] unit_price("unitPrice")
);
// @if schemars
codec::json_schema!(
    GoodsPackageDto, "GoodsPackageDto",
    "{\"description\":\"Package: code, name, edition, scene, unit price and amount.\",\"properties\":{\"amount\":{\"description\":\"Number of monthly active users in the package, as a decimal string.\",\"type\":\"string\"},\"code\":{\"description\":\"Code of the package.\",\"type\":\"string\"},\"group\":{\"description\":\"Edition to which the package belongs.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the package in Chinese.\",\"type\":\"string\"},\"nameEn\":{\"description\":\"Name of the package in English.\",\"type\":\"string\"},\"sceneCode\":{\"description\":\"Code of the scenario that the package is intended for.\",\"type\":\"string\"},\"unitPrice\":{\"description\":\"Price of the package, as a decimal string.\",\"type\":\"string\"}},\"required\":[\"amount\",\"code\",\"group\",\"name\",\"nameEn\",\"sceneCode\",\"unitPrice\"],\"type\":\"object\"}"
);
// @end
/// History of monthly active user usage, one record per period.
///
/// The schema name is `MauPeriodUsageHistory`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MauPeriodUsageHistory {
    /// Usage, one entry per period.
    pub records: Vec<MauPeriodUsageHistoryDto>,
}
impl MauPeriodUsageHistory {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        records: impl IntoIterator<Item = impl Into<MauPeriodUsageHistoryDto>>,
    ) -> Self {
        Self {
            records: codec::collect_list(records),
        }
    }
    /// Sets [`records`](Self::records).
    #[must_use]
    pub fn with_records(
        mut self,
        value: impl IntoIterator<Item = impl Into<MauPeriodUsageHistoryDto>>,
    ) -> Self {
        self.records = codec::collect_list(value);
        self
    }
}
codec::object!(MauPeriodUsageHistory; required[0] records("records"));
// @if schemars
codec::json_schema!(
    MauPeriodUsageHistory, "MauPeriodUsageHistory",
    "{\"description\":\"History of monthly active user usage, one record per period.\",\"properties\":{\"records\":{\"description\":\"Usage, one entry per period.\",\"items\":{\"$ref\":\"MauPeriodUsageHistoryDto\"},\"type\":\"array\"}},\"required\":[\"records\"],\"type\":\"object\"}",
    "MauPeriodUsageHistoryDto" = MauPeriodUsageHistoryDto
);
// @end
/// Monthly active users in one period: quota and number used.
///
/// The schema name is `MauPeriodUsageHistoryDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MauPeriodUsageHistoryDto {
    /// Number of monthly active users included in the period, as a decimal string.
    pub amount: String,
    /// Number of monthly active users in the period, as a decimal string.
    pub current: String,
    /// Last day of the period, in `yyyyMMdd` format.
    #[doc(alias = "periodEndTime")]
    pub period_end_time: String,
    /// First day of the period, in `yyyyMMdd` format.
    #[doc(alias = "periodStartTime")]
    pub period_start_time: String,
}
impl MauPeriodUsageHistoryDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        amount: impl Into<String>,
        current: impl Into<String>,
        period_end_time: impl Into<String>,
        period_start_time: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            current: current.into(),
            period_end_time: period_end_time.into(),
            period_start_time: period_start_time.into(),
        }
    }
    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = value.into();
        self
    }
    /// Sets [`current`](Self::current).
    #[must_use]
    pub fn with_current(mut self, value: impl Into<String>) -> Self {
        self.current = value.into();
        self
    }
    /// Sets [`periodEndTime`](Self::period_end_time).
    #[must_use]
    pub fn with_period_end_time(mut self, value: impl Into<String>) -> Self {
        self.period_end_time = value.into();
        self
    }
    /// Sets [`periodStartTime`](Self::period_start_time).
    #[must_use]
    pub fn with_period_start_time(mut self, value: impl Into<String>) -> Self {
        self.period_start_time = value.into();
        self
    }
}
codec::object!(
    MauPeriodUsageHistoryDto; required[0] amount("amount"), required[1]
    current("current"), required[2] period_end_time("periodEndTime"), required[3]
    period_start_time("periodStartTime")
);
// @if schemars
codec::json_schema!(
    MauPeriodUsageHistoryDto, "MauPeriodUsageHistoryDto",
    "{\"description\":\"Monthly active users in one period: quota and number used.\",\"properties\":{\"amount\":{\"description\":\"Number of monthly active users included in the period, as a decimal string.\",\"type\":\"string\"},\"current\":{\"description\":\"Number of monthly active users in the period, as a decimal string.\",\"type\":\"string\"},\"periodEndTime\":{\"description\":\"Last day of the period, in `yyyyMMdd` format.\",\"type\":\"string\"},\"periodStartTime\":{\"description\":\"First day of the period, in `yyyyMMdd` format.\",\"type\":\"string\"}},\"required\":[\"amount\",\"current\",\"periodEndTime\",\"periodStartTime\"],\"type\":\"object\"}"
);
// @end
/// Order: package, price, quantity, amount paid, status, type and source.
///
/// The schema name is `OrderItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    /// Amount actually charged, as a decimal string.
    #[doc(alias = "actualAmount")]
    pub actual_amount: String,
    /// Creation time, in `yyyy-MM-dd HH:mm:ss` format.
    #[doc(alias = "createTime")]
    pub create_time: String,
    /// Name of the package in Chinese.
    #[doc(alias = "goodsName")]
    pub goods_name: String,
    /// Name of the package in English.
    #[doc(alias = "goodsNameEn")]
    pub goods_name_en: String,
    /// Price per unit, as a decimal string.
    #[doc(alias = "goodsUnitPrice")]
    pub goods_unit_price: String,
    /// Number of the order.
    #[doc(alias = "orderNo")]
    pub order_no: String,
    /// Type of the order.
    #[doc(alias = "orderType")]
    pub order_type: String,
    /// Quantity ordered, as a decimal string.
    pub quantity: String,
    /// Source of the order, for example `Offline` or `SelfHelp`.
    pub source: String,
    /// Status of the order.
    pub status: String,
}
impl OrderItem {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        actual_amount: impl Into<String>,
        create_time: impl Into<String>,
        goods_name: impl Into<String>,
        goods_name_en: impl Into<String>,
        goods_unit_price: impl Into<String>,
        order_no: impl Into<String>,
        order_type: impl Into<String>,
        quantity: impl Into<String>,
        source: impl Into<String>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            actual_amount: actual_amount.into(),
            create_time: create_time.into(),
            goods_name: goods_name.into(),
            goods_name_en: goods_name_en.into(),
            goods_unit_price: goods_unit_price.into(),
            order_no: order_no.into(),
            order_type: order_type.into(),
            quantity: quantity.into(),
            source: source.into(),
            status: status.into(),
        }
    }
    /// Sets [`actualAmount`](Self::actual_amount).
    #[must_use]
    pub fn with_actual_amount(mut self, value: impl Into<String>) -> Self {
        self.actual_amount = value.into();
        self
    }
    /// Sets [`createTime`](Self::create_time).
    #[must_use]
    pub fn with_create_time(mut self, value: impl Into<String>) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets [`goodsName`](Self::goods_name).
    #[must_use]
    pub fn with_goods_name(mut self, value: impl Into<String>) -> Self {
        self.goods_name = value.into();
        self
    }
    /// Sets [`goodsNameEn`](Self::goods_name_en).
    #[must_use]
    pub fn with_goods_name_en(mut self, value: impl Into<String>) -> Self {
        self.goods_name_en = value.into();
        self
    }
    /// Sets [`goodsUnitPrice`](Self::goods_unit_price).
    #[must_use]
    pub fn with_goods_unit_price(mut self, value: impl Into<String>) -> Self {
        self.goods_unit_price = value.into();
        self
    }
    /// Sets [`orderNo`](Self::order_no).
    #[must_use]
    pub fn with_order_no(mut self, value: impl Into<String>) -> Self {
        self.order_no = value.into();
        self
    }
    /// Sets [`orderType`](Self::order_type).
    #[must_use]
    pub fn with_order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = value.into();
        self
    }
    /// Sets [`quantity`](Self::quantity).
    #[must_use]
    pub fn with_quantity(mut self, value: impl Into<String>) -> Self {
        self.quantity = value.into();
        self
    }
    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
}
codec::object!(
    OrderItem; required[0] actual_amount("actualAmount"), required[1]
    create_time("createTime"), required[2] goods_name("goodsName"), required[3]
    goods_name_en("goodsNameEn"), required[4] goods_unit_price("goodsUnitPrice"),
    required[5] order_no("orderNo"), required[6] order_type("orderType"), required[7]
    quantity("quantity"), required[8] source("source"), required[9] status("status")
);
// @if schemars
codec::json_schema!(
    OrderItem, "OrderItem",
    "{\"description\":\"Order: package, price, quantity, amount paid, status, type and source.\",\"properties\":{\"actualAmount\":{\"description\":\"Amount actually charged, as a decimal string.\",\"type\":\"string\"},\"createTime\":{\"description\":\"Creation time, in `yyyy-MM-dd HH:mm:ss` format.\",\"type\":\"string\"},\"goodsName\":{\"description\":\"Name of the package in Chinese.\",\"type\":\"string\"},\"goodsNameEn\":{\"description\":\"Name of the package in English.\",\"type\":\"string\"},\"goodsUnitPrice\":{\"description\":\"Price per unit, as a decimal string.\",\"type\":\"string\"},\"orderNo\":{\"description\":\"Number of the order.\",\"type\":\"string\"},\"orderType\":{\"description\":\"Type of the order.\",\"type\":\"string\"},\"quantity\":{\"description\":\"Quantity ordered, as a decimal string.\",\"type\":\"string\"},\"source\":{\"description\":\"Source of the order, for example `Offline` or `SelfHelp`.\",\"type\":\"string\"},\"status\":{\"description\":\"Status of the order.\",\"type\":\"string\"}},\"required\":[\"actualAmount\",\"createTime\",\"goodsName\",\"goodsNameEn\",\"goodsUnitPrice\",\"orderNo\",\"orderType\",\"quantity\",\"source\",\"status\"],\"type\":\"object\"}"
);
// @end
/// Entitlement of a package: code, name, data type and value.
///
/// The schema name is `RightItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RightItemDto {
    /// Data type of the entitlement's value.
    #[doc(alias = "dataType")]
    pub data_type: String,
    /// Value of the entitlement.
    #[doc(alias = "dataValue")]
    pub data_value: String,
    /// Code of the entitlement.
    #[doc(alias = "rightsModelCode")]
    pub rights_model_code: String,
    /// Name of the entitlement.
    #[doc(alias = "rightsModelName")]
    pub rights_model_name: String,
}
impl RightItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data_type: impl Into<String>,
        data_value: impl Into<String>,
        rights_model_code: impl Into<String>,
        rights_model_name: impl Into<String>,
    ) -> Self {
        Self {
            data_type: data_type.into(),
            data_value: data_value.into(),
            rights_model_code: rights_model_code.into(),
            rights_model_name: rights_model_name.into(),
        }
    }
    /// Sets [`dataType`](Self::data_type).
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = value.into();
        self
    }
    /// Sets [`dataValue`](Self::data_value).
    #[must_use]
    pub fn with_data_value(mut self, value: impl Into<String>) -> Self {
        self.data_value = value.into();
        self
    }
    /// Sets [`rightsModelCode`](Self::rights_model_code).
    #[must_use]
    pub fn with_rights_model_code(mut self, value: impl Into<String>) -> Self {
        self.rights_model_code = value.into();
        self
    }
    /// Sets [`rightsModelName`](Self::rights_model_name).
    #[must_use]
    pub fn with_rights_model_name(mut self, value: impl Into<String>) -> Self {
        self.rights_model_name = value.into();
        self
    }
}
codec::object!(
    RightItemDto; required[0] data_type("dataType"), required[1] data_value("dataValue"),
    required[2] rights_model_code("rightsModelCode"), required[3]
    rights_model_name("rightsModelName")
);
// @if schemars
codec::json_schema!(
    RightItemDto, "RightItemDto",
    "{\"description\":\"Entitlement of a package: code, name, data type and value.\",\"properties\":{\"dataType\":{\"description\":\"Data type of the entitlement's value.\",\"type\":\"string\"},\"dataValue\":{\"description\":\"Value of the entitlement.\",\"type\":\"string\"},\"rightsModelCode\":{\"description\":\"Code of the entitlement.\",\"type\":\"string\"},\"rightsModelName\":{\"description\":\"Name of the entitlement.\",\"type\":\"string\"}},\"required\":[\"dataType\",\"dataValue\",\"rightsModelCode\",\"rightsModelName\"],\"type\":\"object\"}"
);
// @end
/// Entitlements of a package.
///
/// The schema name is `RightItemRes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RightItemRes {
    /// Entitlements of the package.
    #[doc(alias = "rightsItems")]
    pub rights_items: Vec<RightItemDto>,
}
impl RightItemRes {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(rights_items: impl IntoIterator<Item = impl Into<RightItemDto>>) -> Self {
        Self {
            rights_items: codec::collect_list(rights_items),
        }
    }
    /// Sets [`rightsItems`](Self::rights_items).
    #[must_use]
    pub fn with_rights_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<RightItemDto>>,
    ) -> Self {
        self.rights_items = codec::collect_list(value);
        self
    }
}
codec::object!(RightItemRes; required[0] rights_items("rightsItems"));
// @if schemars
codec::json_schema!(
    RightItemRes, "RightItemRes",
    "{\"description\":\"Entitlements of a package.\",\"properties\":{\"rightsItems\":{\"description\":\"Entitlements of the package.\",\"items\":{\"$ref\":\"RightItemDto\"},\"type\":\"array\"}},\"required\":[\"rightsItems\"],\"type\":\"object\"}",
    "RightItemDto" = RightItemDto
);
// @end
/// Query parameters of `getMauPeriodUsageHistory`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMauPeriodUsageHistoryQuery {
    /// Last day of the period, in `yyyyMMdd` format.
    ///
    /// Matches the pattern `^\d{8}$`.
    #[doc(alias = "endTime")]
    pub end_time: String,
    /// First day of the period, in `yyyyMMdd` format.
    ///
    /// Matches the pattern `^\d{8}$`.
    #[doc(alias = "startTime")]
    pub start_time: String,
}
impl GetMauPeriodUsageHistoryQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(end_time: impl Into<String>, start_time: impl Into<String>) -> Self {
        Self {
            end_time: end_time.into(),
            start_time: start_time.into(),
        }
    }
    /// Sets [`endTime`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets [`startTime`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = value.into();
        self
    }
}
codec::object!(
    GetMauPeriodUsageHistoryQuery required_in_requests(0, 1); required[0]
    end_time("endTime"), required[1] start_time("startTime")
);
impl validation::Validate for GetMauPeriodUsageHistoryQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.pattern(
            validation::rule!("usage.date", "endTime", "getMauPeriodUsageHistory query"),
            Some(&self.end_time),
            validation::char_pattern!(& [& [(& [('0', '9')], 8, 8)]]),
            "yyyyMMdd",
        );
        v.pattern(
            validation::rule!(
                "usage.date", "startTime", "getMauPeriodUsageHistory query"
            ),
            Some(&self.start_time),
            validation::char_pattern!(& [& [(& [('0', '9')], 8, 8)]]),
            "yyyyMMdd",
        );
    }
}
// @if schemars
codec::json_schema!(
    GetMauPeriodUsageHistoryQuery, "getMauPeriodUsageHistory query",
    "{\"properties\":{\"endTime\":{\"description\":\"Last day of the period, in `yyyyMMdd` format.\",\"pattern\":\"^\\\\d{8}$\",\"type\":\"string\"},\"startTime\":{\"description\":\"First day of the period, in `yyyyMMdd` format.\",\"pattern\":\"^\\\\d{8}$\",\"type\":\"string\"}},\"required\":[\"endTime\",\"startTime\"],\"type\":\"object\"}"
);
// @end
// @end
