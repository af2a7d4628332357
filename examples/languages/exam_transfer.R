# The README's question in R, by .Call, once the C file beside it is built:
# PKG_CPPFLAGS="-I$ECHEANCE/include" PKG_LIBS="-L$ECHEANCE/lib -lecheance" R CMD SHLIB exam_transfer_r.c

dyn.load("exam_transfer_r.so")
told <- .Call("exam_transfer", 20261121L, 20241121L, FALSE)
# An outcome of 0 is undetermined: an unknown fact could change it.
cat(c("undetermined", "eligible", "not-eligible")[told[1] + 1], sep = "\n")
cat(paste("reason", told[-1]), sep = "\n")
